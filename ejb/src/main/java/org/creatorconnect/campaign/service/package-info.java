/** Opening campaigns. */
@NullMarked
package org.creatorconnect.campaign.service;

import org.jspecify.annotations.NullMarked;

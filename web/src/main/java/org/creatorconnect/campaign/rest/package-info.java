/** Campaigns in the API. */
@NullMarked
package org.creatorconnect.campaign.rest;

import org.jspecify.annotations.NullMarked;

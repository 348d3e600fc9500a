/** What is shown of campaigns. */
@NullMarked
package org.creatorconnect.campaign.query;

import org.jspecify.annotations.NullMarked;

/** Campaigns in the portal. */
@NullMarked
package org.creatorconnect.campaign.view;

import org.jspecify.annotations.NullMarked;

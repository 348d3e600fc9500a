/**
 * Campaigns in the portal: their list, and the fields of a new one. Pages under {@code campaigns/},
 * words in {@code tasks.properties}.
 */
@NullMarked
package org.creatorconnect.campaign.view;

import org.jspecify.annotations.NullMarked;

/**
 * Campaigns: what a merchant plans to spend on creators between two days. A campaign knows its
 * merchant and its budget, not its tasks. It may import merchant. Opening one is in {@code
 * campaign.service}, its list in {@code campaign.query} and {@code campaign.view}, in the words of
 * the bundle {@code tasks}; what its tasks cost is asked of {@code task}.
 */
@NullMarked
package org.creatorconnect.campaign;

import org.jspecify.annotations.NullMarked;

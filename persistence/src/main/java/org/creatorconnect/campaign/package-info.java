/**
 * Campaigns: what a merchant plans to spend on creators between two days. A campaign knows its
 * merchant and its budget, not its tasks. It may import merchant. Opening one and its screens are
 * in {@code campaign.service} and {@code campaign.view}; what its tasks cost is asked of {@code
 * task}.
 */
@NullMarked
package org.creatorconnect.campaign;

import org.jspecify.annotations.NullMarked;

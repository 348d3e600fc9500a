/** Reading tiers, their rules, and where somebody stands and stood. For the tier's edges. */
@NullMarked
package org.creatorconnect.tier.query;

import org.jspecify.annotations.NullMarked;

package org.creatorconnect.payout.query;

import java.util.Set;
import org.creatorconnect.earnings.EarningSource;

/**
 * Narrows a list of the earnings in a payout; an empty set or an empty text does not narrow.
 *
 * @param search words of the product, the task, the merchant or the order's reference
 */
public record ItemFilter(Set<EarningSource> sources, String search) {

    public static final ItemFilter NONE = new ItemFilter(Set.of(), "");
}

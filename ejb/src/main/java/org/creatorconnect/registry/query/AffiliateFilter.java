package org.creatorconnect.registry.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of affiliates; an empty set or text does not narrow.
 *
 * @param roles of which an affiliate has one at least
 * @param platform on which an affiliate has a verified channel
 * @param joined when
 * @param tag that an affiliate has; null does not narrow
 * @param tier in which an affiliate is; null does not narrow
 * @param search beginnings of words in the name or the user name, all of which must be there
 */
public record AffiliateFilter(
        Set<AffiliateRole> roles,
        Set<AffiliateStatus> states,
        String country,
        String platform,
        Period joined,
        @Nullable UUID tag,
        @Nullable UUID tier,
        String search) {

    public static final AffiliateFilter NONE = AffiliateFilter.of("");

    /** Whoever is found by these beginnings of words. */
    public static AffiliateFilter of(String search) {
        return new AffiliateFilter(Set.of(), Set.of(), "", "", Period.ALWAYS, null, null, search);
    }
}

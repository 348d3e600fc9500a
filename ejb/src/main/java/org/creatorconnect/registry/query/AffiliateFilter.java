package org.creatorconnect.registry.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;

/**
 * Narrows the list of affiliates; an empty set or text does not narrow.
 *
 * @param roles of which an affiliate has one at least
 * @param platform on which an affiliate has a verified channel
 * @param joined when
 * @param search beginnings of words in the name or the user name, all of which must be there
 */
public record AffiliateFilter(
        Set<AffiliateRole> roles,
        Set<AffiliateStatus> states,
        String country,
        String platform,
        Period joined,
        String search) {

    public static final AffiliateFilter NONE =
            new AffiliateFilter(Set.of(), Set.of(), "", "", Period.ALWAYS, "");
}

package org.creatorconnect.registry.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationStatus;

/**
 * Narrows the list of role applications; an empty set or text does not narrow.
 *
 * @param applied when
 * @param search beginnings of words in the applicant's name or user name
 */
public record RoleApplicationFilter(
        Set<RoleApplicationStatus> states,
        Set<AffiliateRole> roles,
        Period applied,
        String search) {

    public static final RoleApplicationFilter NONE =
            new RoleApplicationFilter(Set.of(), Set.of(), Period.ALWAYS, "");
}

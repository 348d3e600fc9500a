package org.creatorconnect.registry.query;

import java.util.List;
import org.creatorconnect.registry.AffiliateRole;
import org.jspecify.annotations.Nullable;

/** The roles of an affiliate, gathered into one column. */
public record HeldRoles(List<AffiliateRole> values) {

    /** An array of none is null to the database. */
    public HeldRoles(AffiliateRole @Nullable [] gathered) {
        this(gathered == null ? List.of() : List.of(gathered));
    }
}

package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.tier.query.MoveRow;
import org.creatorconnect.tier.query.NextTier;
import org.creatorconnect.tier.query.StandingRow;
import org.creatorconnect.tier.query.TierQueries;
import org.jspecify.annotations.Nullable;

/**
 * Where an affiliate stands: the one that the address names, for the staff, or else whoever looks.
 */
@Named("affiliateTierView")
@RequestScoped
public class AffiliateTierView {

    private final Address address;
    private final OwnAffiliates own;
    private final TierQueries queries;
    private @Nullable Optional<StandingRow> standing;
    private @Nullable List<MoveRow> moves;
    private @Nullable Optional<NextTier> next;

    protected AffiliateTierView() {
        this(null, null, null);
    }

    @Inject
    public AffiliateTierView(Address address, OwnAffiliates own, TierQueries queries) {
        this.address = address;
        this.own = own;
        this.queries = queries;
    }

    /** Null when they were never in a tier. */
    public @Nullable StandingRow getStanding() {
        if (standing == null) {
            standing = queries.standing(id());
        }
        return standing.orElse(null);
    }

    /** Every move, the newest first. */
    public List<MoveRow> getMoves() {
        if (moves == null) {
            moves = queries.moves(id());
        }
        return moves;
    }

    /** What they can reach next; null when there is nothing above. */
    public @Nullable NextTier getNext() {
        if (next == null) {
            next = queries.next(id());
        }
        return next.orElse(null);
    }

    /** Whether there is anything to show. */
    public boolean isKnown() {
        return getStanding() != null || getNext() != null;
    }

    private AffiliateId id() {
        return own.self().orElseGet(() -> new AffiliateId(address.id("affiliate")));
    }
}

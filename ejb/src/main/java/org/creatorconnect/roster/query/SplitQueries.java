package org.creatorconnect.roster.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;
import org.creatorconnect.roster.Sharings;

/**
 * How a fee is shared, before anything is agreed on: by the contract in force and by the share that
 * the tranches are posted by. Both sides of the contract see it, and nobody else.
 */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SplitQueries {

    private final Callers callers;
    private final RosterQueries contracts;
    private final RosterRepository rosters;
    private final InstantSource clock;

    protected SplitQueries() {
        this(null, null, null, null);
    }

    @Inject
    public SplitQueries(
            Callers callers,
            RosterQueries contracts,
            RosterRepository rosters,
            InstantSource clock) {
        this.callers = callers;
        this.contracts = contracts;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** What the calling creator would have of a fee; empty without an agency. */
    public Optional<FeeSplit> own(Money fee) {
        return callers.current()
                .affiliateId()
                .flatMap(self -> rosters.inForce(new AffiliateId(self), clock.instant()))
                .map(sharing -> of(contracts.contract(sharing.contract()), sharing, fee));
    }

    /** What each creator for whom the calling agency can act now would have of a fee, by name. */
    public List<FeeSplit> roster(Money fee, int limit) {
        List<RosterContractRow> rows = contracts.actedFor(limit);
        Instant now = clock.instant();
        Sharings sharings =
                rosters.sharings(rows.stream().map(SplitQueries::creator).toList(), Set.of());
        return rows.stream()
                .flatMap(
                        row ->
                                sharings
                                        .inForce(creator(row), now)
                                        .map(sharing -> of(row, sharing, fee))
                                        .stream())
                .toList();
    }

    private static AffiliateId creator(RosterContractRow row) {
        return new AffiliateId(row.affiliateId());
    }

    private static FeeSplit of(RosterContractRow contract, Sharing sharing, Money fee) {
        return new FeeSplit(contract, sharing.share().split(fee));
    }
}

package org.creatorconnect.roster;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;

/** A contract that a creator consented to at once, for what follows from one. */
public final class Signed {

    private final EntityManager entityManager;
    private final RosterRepository rosters;
    private final Instant now;

    public Signed(EntityManager entityManager, RosterRepository rosters, Instant now) {
        this.entityManager = entityManager;
        this.rosters = rosters;
        this.now = now;
    }

    /** One from today on, under the usual terms. */
    public RosterContractId between(
            UUID mcn, UUID creator, int basisPoints, Optional<LocalDate> endsOn) {
        AgencyShare share = new AgencyShare(basisPoints);
        RosterInvitation invitation =
                new RosterInvitation(
                        new RosterInvitationId(UUID.randomUUID()),
                        new AffiliateId(mcn),
                        new AffiliateId(creator),
                        new RosterTerms(share, 30, 90, Optional.empty(), endsOn),
                        now);
        rosters.add(invitation);
        entityManager.flush();
        invitation.accept(new AffiliateId(creator), now);
        RosterContract contract =
                new RosterContract(new RosterContractId(UUID.randomUUID()), invitation, now);
        rosters.add(contract, new RosterShare(contract.id(), now, share));
        entityManager.flush();
        return contract.id();
    }
}

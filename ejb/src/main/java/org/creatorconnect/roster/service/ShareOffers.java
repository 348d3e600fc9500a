package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.RosterShare;
import org.creatorconnect.roster.RosterSide;
import org.creatorconnect.roster.ShareOffer;
import org.creatorconnect.roster.ShareOfferId;
import org.creatorconnect.roster.ShareOfferStatus;
import org.creatorconnect.time.DeadlineRepository;

/** Another share within a contract: the agency offers, the creator decides. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ShareOffers {

    private static final String TYPE = "share_offer";

    private final RosterParties parties;
    private final RosterRepository rosters;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected ShareOffers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ShareOffers(
            RosterParties parties,
            RosterRepository rosters,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.parties = parties;
        this.rosters = rosters;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The agency offers another share.
     *
     * @param given read once the caller was found to be its agency
     * @throws org.creatorconnect.refusal.NotFound when the caller is not its agency
     * @throws StateForbids when it is over, or an offer is open
     */
    public ShareOfferId offer(RosterContractId id, Supplier<AgencyShare> given) {
        RosterContract contract = rosters.lock(id);
        parties.require(RosterSide.AGENCY, contract);
        if (!contract.status().isRunning()) {
            throw new StateForbids("The contract is " + contract.status(), "changed");
        }
        if (rosters.openOffer(id).isPresent()) {
            throw new StateForbids("An offer is open", "made again");
        }
        ShareOffer offer =
                new ShareOffer(new ShareOfferId(ids.next()), id, given.get(), clock.instant());
        rosters.add(offer);
        deadlines.set(RosterDeadline.ROSTER_SHARE_OFFER.of(id.value(), offer.lapsesAt()));
        audit.record(
                "ROSTER_SHARE_OFFERED",
                TYPE,
                offer.id().value(),
                offer.share().basisPoints() + " basis points");
        return offer.id();
    }

    /**
     * The creator decides; an accepted share holds from now on.
     *
     * @param accepts read once the caller was found to be the contract's creator
     * @throws org.creatorconnect.refusal.NotFound when the caller is not
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     */
    public ShareOfferStatus decide(ShareOfferId id, BooleanSupplier accepts) {
        RosterContract contract = rosters.lock(rosters.contractOf(id));
        parties.require(RosterSide.CREATOR, contract);
        ShareOffer offer = rosters.get(id);
        Instant now = clock.instant();
        offer.decide(accepts.getAsBoolean(), now);
        if (offer.status() == ShareOfferStatus.ACCEPTED) {
            rosters.add(new RosterShare(contract.id(), now, offer.share()));
        }
        deadlines.clear(RosterDeadline.ROSTER_SHARE_OFFER, contract.id().value());
        audit.record("ROSTER_SHARE_" + offer.status(), TYPE, id.value(), "");
        return offer.status();
    }
}

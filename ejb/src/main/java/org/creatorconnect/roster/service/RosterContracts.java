package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.RosterSide;

/** The two sides of a contract end it. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class RosterContracts {

    private final RosterParties parties;
    private final RosterRepository rosters;
    private final RosterSchedule schedule;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected RosterContracts() {
        this(null, null, null, null, null);
    }

    @Inject
    public RosterContracts(
            RosterParties parties,
            RosterRepository rosters,
            RosterSchedule schedule,
            AuditTrail audit,
            InstantSource clock) {
        this.parties = parties;
        this.rosters = rosters;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Either side gives notice.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is on neither
     * @throws StateForbids unless it is active
     */
    public void giveNotice(RosterContractId id) {
        RosterContract contract = rosters.lock(id);
        RosterSide side = parties.side(contract);
        contract.giveNotice(side, clock.instant());
        changed(contract, "ROSTER_NOTICE_GIVEN", "by the " + side);
    }

    /**
     * The creator asks to be let go; silence of the agency lets them.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not its creator
     * @throws StateForbids when it is over, or was asked before
     */
    public void askRelease(RosterContractId id) {
        RosterContract contract = rosters.lock(id);
        parties.require(RosterSide.CREATOR, contract);
        contract.askRelease(clock.instant());
        changed(contract, "ROSTER_RELEASE_ASKED", "");
    }

    /**
     * The agency answers a creator who asks to be let go.
     *
     * @param releases read once the caller was found to be its agency
     * @throws org.creatorconnect.refusal.NotFound when the caller is not its agency
     * @throws StateForbids when nobody asks
     */
    public void decideRelease(RosterContractId id, BooleanSupplier releases) {
        RosterContract contract = rosters.lock(id);
        parties.require(RosterSide.AGENCY, contract);
        contract.requireAsked();
        if (releases.getAsBoolean()) {
            contract.release(clock.instant());
            changed(contract, "ROSTER_RELEASED", "by the agency");
        } else {
            contract.refuseRelease();
            changed(contract, "ROSTER_RELEASE_REFUSED", "");
        }
    }

    private void changed(RosterContract contract, String action, String detail) {
        Instant now = clock.instant();
        schedule.follow(contract, now);
        audit.record(action, "roster_contract", contract.id().value(), detail);
    }
}

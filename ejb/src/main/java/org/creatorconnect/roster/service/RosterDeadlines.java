package org.creatorconnect.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Consumer;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of rosters. */
@ApplicationScoped
public class RosterDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler rosterInvitation(RosterClock clock, RosterRepository rosters) {
        return new DeadlineStep(
                RosterDeadline.ROSTER_INVITATION,
                id -> rosters.lock(new RosterInvitationId(id)),
                id -> clock.lapse(new RosterInvitationId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler contractEnd(RosterClock clock, RosterRepository rosters) {
        return ofContract(RosterDeadline.ROSTER_CONTRACT_END, rosters, clock::runOut);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler tailEnd(RosterClock clock, RosterRepository rosters) {
        return ofContract(RosterDeadline.ROSTER_TAIL_END, rosters, clock::endTail);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler release(RosterClock clock, RosterRepository rosters) {
        return ofContract(RosterDeadline.ROSTER_RELEASE, rosters, clock::releaseBySilence);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler shareOffer(RosterClock clock, RosterRepository rosters) {
        return ofContract(RosterDeadline.ROSTER_SHARE_OFFER, rosters, clock::lapseOffer);
    }

    private static DeadlineHandler ofContract(
            RosterDeadline kind, RosterRepository rosters, Consumer<RosterContractId> act) {
        return new DeadlineStep(
                kind,
                id -> rosters.lock(new RosterContractId(id)),
                id -> act.accept(new RosterContractId(id)));
    }
}

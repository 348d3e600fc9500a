package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberRepository;

/** Places in teams that are offered by link; whoever calls it has a transaction. */
@ApplicationScoped
public class TeamPlaces {

    private final TeamMemberRepository members;
    private final TeamMailing mailing;
    private final AuditTrail audit;
    private final Event<CallerChanged> changed;
    private final InstantSource clock;

    protected TeamPlaces() {
        this(null, null, null, null, null);
    }

    @Inject
    public TeamPlaces(
            TeamMemberRepository members,
            TeamMailing mailing,
            AuditTrail audit,
            Event<CallerChanged> changed,
            InstantSource clock) {
        this.members = members;
        this.mailing = mailing;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The place that this secret's link offers.
     *
     * @throws NotFound when the link opens nothing (any more)
     */
    TeamMember open(String secret) {
        return members.bySecret(TokenFingerprint.of(secret))
                .filter(place -> place.isOpen(clock.instant()))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /**
     * As {@link #open}, locked until the transaction ends.
     *
     * @throws NotFound as there
     */
    TeamMember take(String secret) {
        TeamMember place = members.lock(open(secret).id());
        if (!place.isOpen(clock.instant())) {
            throw new NotFound("invitation");
        }
        return place;
    }

    /** The account has the place from now on. */
    void give(TeamMember place, Account account) {
        place.accept(account.id(), clock.instant());
        account.enter(place.team(), place.teamRight());
        mailing.ended(place);
        changed.fire(new CallerChanged(account.username()));
        audit.record(
                "TEAM_MEMBER_JOINED", "team_member", place.id().value(), place.teamRight().name());
    }
}

package org.creatorconnect.appeal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.ban.service.Bans;
import org.creatorconnect.dispute.service.DisputeOutcome;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.registry.service.RoleGrants;

/** What follows from an appeal for what it is about, and the other way round. */
@ApplicationScoped
public class AppealEffects {

    private final Bans bans;
    private final RoleGrants roles;
    private final DisputeOutcome disputes;
    private final AppealRepository appeals;
    private final AppealTrail trail;
    private final InstantSource clock;

    protected AppealEffects() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AppealEffects(
            Bans bans,
            RoleGrants roles,
            DisputeOutcome disputes,
            AppealRepository appeals,
            AppealTrail trail,
            InstantSource clock) {
        this.bans = bans;
        this.roles = roles;
        this.disputes = disputes;
        this.appeals = appeals;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was decided first is undone. */
    void undo(Appeal granted) {
        granted.ban().ifPresent(bans::lift);
        granted.application().ifPresent(roles::afterAppeal);
        granted.dispute().ifPresent(dispute -> disputes.overturn(dispute, clock.instant()));
    }

    /** A ban that is over leaves nothing to decide. */
    void end(@Observes AffiliateUnbanned unbanned) {
        appeals.undecided(unbanned.ban()).ifPresent(this::moot);
    }

    /** Nobody is given a role while banned from the platform. */
    void end(@Observes AffiliateBanned banned) {
        if (!banned.scope().isPlatform()) {
            return;
        }
        appeals.undecidedAboutRoles(banned.affiliate()).forEach(this::moot);
    }

    /** Nobody is given a role, or paid, who is gone. */
    void end(@Observes AffiliateLeaving leaving) {
        if (leaving.isOver()) {
            appeals.undecidedAboutRoles(leaving.affiliate()).forEach(this::moot);
            appeals.undecidedAboutDisputes(leaving.affiliate()).forEach(this::moot);
        }
    }

    private void moot(Appeal appeal) {
        appeal.moot(Role.SYSTEM, clock.instant());
        trail.ended(appeal);
    }
}

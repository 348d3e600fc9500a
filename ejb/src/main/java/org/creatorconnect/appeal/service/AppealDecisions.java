package org.creatorconnect.appeal.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateRepository;

/** Somebody else than who decided first decides about appeals; silence decides in the end. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.OPERATOR})
public class AppealDecisions {

    private final AppealRepository appeals;
    private final AffiliateRepository affiliates;
    private final AppealEffects effects;
    private final AppealTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected AppealDecisions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AppealDecisions(
            AppealRepository appeals,
            AffiliateRepository affiliates,
            AppealEffects effects,
            AppealTrail trail,
            Callers callers,
            InstantSource clock) {
        this.appeals = appeals;
        this.affiliates = affiliates;
        this.effects = effects;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Decides as told.
     *
     * @param told read only once the caller may decide and there is something to decide
     * @throws org.creatorconnect.refusal.RoleRequired when it is the turn of another role
     * @throws org.creatorconnect.refusal.ApproverIsAuthor for whoever decided first
     * @throws org.creatorconnect.refusal.AlreadyDecided when nothing is left to decide
     * @throws org.creatorconnect.refusal.ValidationFailed when it is denied without saying why
     */
    public AppealStatus decide(AppealId id, Supplier<AppealVerdict> told) {
        Appeal appeal = locked(id);
        Caller caller = callers.current();
        appeal.requireDecidedBy(
                caller.username(), caller.has(Role.REVIEWER), caller.has(Role.OPERATOR));
        AppealVerdict verdict = told.get();
        if (verdict.grants()) {
            appeal.grant(verdict.reason(), caller.username(), clock.instant());
        } else {
            appeal.deny(verdict.requireReason(), caller.username(), clock.instant());
        }
        follow(appeal);
        return appeal.status();
    }

    /** No reviewer decided in time. */
    @RolesAllowed(Role.SYSTEM)
    public void escalate(AppealId id) {
        Appeal appeal = locked(id);
        if (appeal.escalate()) {
            trail.escalated(appeal);
        }
    }

    /** Nobody decided in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(AppealId id) {
        Appeal appeal = locked(id);
        if (appeal.lapse(clock.instant())) {
            follow(appeal);
        }
    }

    private Appeal locked(AppealId id) {
        affiliates.lock(appeals.get(id).affiliateId());
        return appeals.fresh(id);
    }

    private void follow(Appeal appeal) {
        trail.ended(appeal);
        if (appeal.status() == AppealStatus.GRANTED) {
            effects.undo(appeal);
        }
    }
}

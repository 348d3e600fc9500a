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
import org.creatorconnect.appeal.Appealed;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.jspecify.annotations.Nullable;

/** Whom a decision of the staff hit asks for somebody else to look at it again. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class Appeals {

    private final OwnDecisions decisions;
    private final AppealRepository appeals;
    private final AppealTrail trail;
    private final Content content;
    private final IdSource ids;
    private final InstantSource clock;

    protected Appeals() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Appeals(
            OwnDecisions decisions,
            AppealRepository appeals,
            AppealTrail trail,
            Content content,
            IdSource ids,
            InstantSource clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.trail = trail;
        this.content = content;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appeals a ban that holds.
     *
     * @param merchantId the one from which they are banned; null for the ban from the platform
     * @param given read only once there is something to appeal
     * @throws NotFound when the caller is not this affiliate
     * @throws StateForbids when they are not banned from there, have appealed before, or the time
     *     is over
     * @throws ValidationFailed without a statement
     */
    public AppealId appealBan(
            AffiliateId affiliate,
            @Nullable String merchantId,
            Supplier<@Nullable GivenAppeal> given) {
        return make(decisions.ban(affiliate, merchantId), given);
    }

    /**
     * Appeals the rejection of an application for a role.
     *
     * @param given read only once there is something to appeal
     * @throws NotFound when the application is somebody else's
     * @throws StateForbids when it was not rejected, was appealed before, the time is over, or the
     *     caller is banned
     * @throws ValidationFailed without a statement
     */
    public AppealId appealRole(RoleApplicationId id, Supplier<@Nullable GivenAppeal> given) {
        return make(decisions.rejection(id), given);
    }

    /**
     * Appeals what somebody decided about a dispute of the caller's content.
     *
     * @param given read only once there is something to appeal
     * @throws NotFound when the dispute is somebody else's
     * @throws StateForbids when it is not decided against the creator, was appealed before, or the
     *     time is over
     * @throws ValidationFailed without a statement
     */
    public AppealId appealDispute(DisputeId id, Supplier<@Nullable GivenAppeal> given) {
        return make(decisions.dispute(id), given);
    }

    /**
     * Takes an appeal back. It cannot be made again.
     *
     * @throws NotFound when it is somebody else's
     * @throws org.creatorconnect.refusal.AlreadyDecided when nothing is left to decide
     */
    public AppealStatus withdraw(AppealId id) {
        Appeal appeal = decisions.own(id);
        appeal.withdraw(decisions.person(), clock.instant());
        trail.ended(appeal);
        return appeal.status();
    }

    private AppealId make(Appealed decision, Supplier<@Nullable GivenAppeal> given) {
        if (appeals.isAppealed(decision)) {
            throw new StateForbids("The decision was appealed", "appealed again");
        }
        GivenAppeal told = given.get();
        content.require(told);
        Appeal appeal =
                new Appeal(
                        new AppealId(ids.next()),
                        decision,
                        told.statement().strip(),
                        clock.instant());
        trail.made(appeal);
        return appeal.id();
    }
}

package org.creatorconnect.ban.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateStatus;

/**
 * Takes an affiliate out, with a reason, for good or until a time, and lets them in again. What was
 * earned before stays in the books; whether it is paid follows the reason.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.SYSTEM})
public class Bans {

    private final AffiliateRepository affiliates;
    private final BanRepository bans;
    private final BanTrail trail;
    private final Callers callers;
    private final Event<AffiliateUnbanned> unbanned;
    private final InstantSource clock;

    protected Bans() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Bans(
            AffiliateRepository affiliates,
            BanRepository bans,
            BanTrail trail,
            Callers callers,
            Event<AffiliateUnbanned> unbanned,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.bans = bans;
        this.trail = trail;
        this.callers = callers;
        this.unbanned = unbanned;
        this.clock = clock;
    }

    /**
     * Takes an affiliate out.
     *
     * @param given read only once the affiliate can be banned
     * @throws StateForbids when banned already
     * @throws ValidationFailed without a reason, or when the ban would be over already
     */
    public AffiliateStatus ban(AffiliateId id, Supplier<GivenBan> given) {
        Affiliate affiliate = affiliates.lock(id);
        affiliate.requireNotBanned();
        trail.given(id, given.get().terms(clock.instant()), callers.current().username());
        affiliate.ban();
        return affiliate.status();
    }

    /**
     * Ends the ban of an affiliate.
     *
     * @throws StateForbids unless banned
     */
    public AffiliateStatus unban(AffiliateId id) {
        Affiliate affiliate = affiliates.lock(id);
        affiliate.unban();
        end(bans.holding(id).orElseThrow());
        return affiliate.status();
    }

    /**
     * Ends this very ban, as a granted appeal does.
     *
     * @throws StateForbids when it is over
     */
    public void lift(BanId id) {
        Affiliate affiliate = affiliates.lock(bans.get(id).affiliateId());
        end(bans.get(id));
        affiliate.unban();
    }

    /** A ban's time is over; one that was lifted meanwhile is left as it is. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(BanId id) {
        if (bans.get(id).isDue(clock.instant())) {
            lift(id);
        }
    }

    private void end(Ban ban) {
        ban.end(callers.current().username(), clock.instant());
        trail.lifted(ban);
        unbanned.fire(new AffiliateUnbanned(ban.affiliateId(), ban.id()));
    }
}

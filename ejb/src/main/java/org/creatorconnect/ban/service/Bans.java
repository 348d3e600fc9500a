package org.creatorconnect.ban.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.jspecify.annotations.Nullable;

/**
 * Takes an affiliate out, of the platform or of what is dealt with one merchant, with a reason, for
 * good or until a time, and lets them in again. What was earned before stays in the books; whether
 * it is paid follows the reason. A merchant's ban leaves the affiliate's own state as it is.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.SYSTEM})
public class Bans {

    /** Nothing is dealt with these any more; a merged one's links and earnings are another's. */
    private static final Set<AffiliateStatus> GONE =
            EnumSet.of(AffiliateStatus.CLOSED, AffiliateStatus.MERGED);

    private final BanParties parties;
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
            BanParties parties,
            BanRepository bans,
            BanTrail trail,
            Callers callers,
            Event<AffiliateUnbanned> unbanned,
            InstantSource clock) {
        this.parties = parties;
        this.bans = bans;
        this.trail = trail;
        this.callers = callers;
        this.unbanned = unbanned;
        this.clock = clock;
    }

    /**
     * Takes an affiliate out.
     *
     * @param merchantId the one from which they are banned; null for the whole platform
     * @param given read only once the affiliate can be banned
     * @throws NotFound when there is no such affiliate or merchant
     * @throws StateForbids when banned from there already, closed, or taken in by another
     * @throws ValidationFailed without a reason, or when the ban would be over already
     */
    public AffiliateStatus ban(
            AffiliateId id, @Nullable String merchantId, Supplier<GivenBan> given) {
        Affiliate affiliate = parties.lock(id);
        BanScope scope = parties.scope(merchantId);
        requireBannable(affiliate, scope);
        trail.given(id, given.get().terms(scope, clock.instant()), callers.current().username());
        if (scope.isPlatform()) {
            affiliate.ban();
        }
        return affiliate.status();
    }

    /**
     * Ends a ban of an affiliate.
     *
     * @param merchantId the one from which they are banned; null for the ban from the platform
     * @throws NotFound when there is no such affiliate or merchant
     * @throws StateForbids unless banned from there
     */
    public AffiliateStatus unban(AffiliateId id, @Nullable String merchantId) {
        Affiliate affiliate = parties.lock(id);
        Ban ban =
                bans.holding(id, parties.scope(merchantId))
                        .orElseThrow(() -> new StateForbids("There is no such ban", "lifted"));
        end(affiliate, ban);
        return affiliate.status();
    }

    /**
     * Ends this very ban, as a granted appeal does.
     *
     * @throws StateForbids when it is over
     */
    public void lift(BanId id) {
        Affiliate affiliate = parties.lock(bans.get(id).affiliateId());
        end(affiliate, bans.get(id));
    }

    /** A ban's time is over; one that was lifted meanwhile is left as it is. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(BanId id) {
        if (bans.get(id).isDue(clock.instant())) {
            lift(id);
        }
    }

    private void requireBannable(Affiliate affiliate, BanScope scope) {
        if (scope.isPlatform()) {
            affiliate.requireNotBanned();
        } else {
            if (GONE.contains(affiliate.status())) {
                throw new StateForbids("The affiliate is " + affiliate.status(), "banned");
            }
            if (bans.holding(affiliate.id(), scope).isPresent()) {
                throw new StateForbids("The affiliate is banned from this merchant", "banned");
            }
        }
    }

    private void end(Affiliate affiliate, Ban ban) {
        ban.end(callers.current().username(), clock.instant());
        trail.lifted(ban);
        if (ban.scope().isPlatform()) {
            affiliate.unban();
        }
        unbanned.fire(new AffiliateUnbanned(ban.affiliateId(), ban.id(), ban.scope()));
    }
}

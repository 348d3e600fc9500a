package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateBanned;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.AffiliateUnbanned;
import org.creatorconnect.registry.Ban;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Takes an affiliate out, with a reason, for good or until a time, and lets them in again. What was
 * earned before stays in the books; whether it is paid follows the reason.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.SYSTEM})
public class AffiliateBan {

    private static final String TYPE = "affiliate";

    private final AffiliateRepository affiliates;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final Event<AffiliateBanned> banned;
    private final Event<AffiliateUnbanned> unbanned;
    private final InstantSource clock;

    protected AffiliateBan() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AffiliateBan(
            AffiliateRepository affiliates,
            DeadlineRepository deadlines,
            AuditTrail audit,
            Event<AffiliateBanned> banned,
            Event<AffiliateUnbanned> unbanned,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.deadlines = deadlines;
        this.audit = audit;
        this.banned = banned;
        this.unbanned = unbanned;
        this.clock = clock;
    }

    /**
     * Takes an affiliate out.
     *
     * @param given read only once the affiliate can be banned
     * @throws org.creatorconnect.refusal.StateForbids when banned already
     * @throws ValidationFailed without a reason, or when the ban would be over already
     */
    public AffiliateStatus ban(AffiliateId id, Supplier<GivenBan> given) {
        Affiliate affiliate = affiliates.lock(id);
        affiliate.requireNotBanned();
        Instant now = clock.instant();
        Ban ban = given.get().ban(now);
        affiliate.ban(ban, now);
        ban.until()
                .ifPresent(
                        until ->
                                deadlines.set(
                                        RegistryDeadline.AFFILIATE_BAN_END.of(id.value(), until)));
        audit.record("AFFILIATE_BANNED", TYPE, id.value(), ban.reason().name());
        banned.fire(new AffiliateBanned(id));
        return affiliate.status();
    }

    /**
     * Ends a ban.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless banned
     */
    public AffiliateStatus unban(AffiliateId id) {
        return end(affiliates.lock(id));
    }

    /** A ban's time is over; one that was ended or made anew meanwhile is left as it is. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(AffiliateId id) {
        Affiliate affiliate = affiliates.lock(id);
        Optional<Instant> until = affiliate.ban().flatMap(Ban::until);
        if (until.filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            end(affiliate);
        }
    }

    private AffiliateStatus end(Affiliate affiliate) {
        affiliate.unban();
        deadlines.clear(RegistryDeadline.AFFILIATE_BAN_END, affiliate.id().value());
        audit.record("AFFILIATE_UNBANNED", TYPE, affiliate.id().value(), "");
        unbanned.fire(new AffiliateUnbanned(affiliate.id()));
        return affiliate.status();
    }
}

package org.creatorconnect.coupon.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.coupon.CouponLeak;
import org.creatorconnect.coupon.CouponPause;
import org.creatorconnect.coupon.LeakFigures;
import org.creatorconnect.coupon.LeakRepository;
import org.creatorconnect.coupon.LeakRule;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;

/**
 * Lets codes rest that leaked, whose merchants and owners are told with the figures. Orders that
 * have arrived stay as they were decided.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CouponLeaks {

    private static final int PORTION = 500;

    private final LeakRepository leaks;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CouponLeaks() {
        this(null, null, null, null);
    }

    @Inject
    public CouponLeaks(LeakRepository leaks, AuditTrail audit, IdSource ids, InstantSource clock) {
        this.leaks = leaks;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Looks at the next codes that may have leaked.
     *
     * @param after the last one that was looked at
     * @return the last one that was looked at now; empty when there are no more
     */
    public Optional<UUID> look(UUID after) {
        Instant now = clock.instant();
        LeakRule rule = leaks.rule(now);
        List<LeakFigures> seen = leaks.suspects(rule, after, now, PORTION);
        List<CouponLeak> found =
                seen.stream().flatMap(one -> leak(rule, one, now).stream()).toList();
        if (!found.isEmpty()) {
            leaks.pause(found, now);
            record(found, CouponPause.LISTED, "COUPON_LISTED");
            record(found, CouponPause.JUMP, "COUPON_JUMPED");
        }
        return seen.size() < PORTION
                ? Optional.empty()
                : Optional.of(seen.get(seen.size() - 1).coupon().value());
    }

    private Optional<CouponLeak> leak(LeakRule rule, LeakFigures seen, Instant now) {
        return rule.judge(seen).map(cause -> new CouponLeak(ids.next(), seen, cause, now));
    }

    private void record(List<CouponLeak> found, CouponPause cause, String action) {
        List<CouponLeak> some = found.stream().filter(one -> one.cause() == cause).toList();
        if (!some.isEmpty()) {
            audit.recordAll(
                    action,
                    "coupon_leak",
                    some.stream().map(CouponLeak::id).toList(),
                    some.stream().map(CouponLeak::text).toList());
        }
    }
}

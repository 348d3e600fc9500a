package org.creatorconnect.coupon.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.coupon.CodeTaken;
import org.creatorconnect.coupon.CouponCode;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponPause;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Merchants keep their coupon codes: make them, one or many at once, give them to creators, let
 * them rest and run, replace and end them. Orders that have arrived stay as they were decided.
 */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class Coupons {

    /** How many codes can be told at once. */
    public static final int LARGEST_BATCH = 1000;

    static final String TYPE = "coupon";

    private static final int STEM = 34;

    private final CouponRepository coupons;
    private final CouponCheck check;
    private final CouponEnd ending;
    private final OwnMerchants own;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Coupons() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Coupons(
            CouponRepository coupons,
            CouponCheck check,
            CouponEnd ending,
            OwnMerchants own,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.coupons = coupons;
        this.check = check;
        this.ending = ending;
        this.own = own;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a code that holds from its start on.
     *
     * @throws NotFound when the caller does not act for this merchant
     * @throws ValidationFailed naming everything that is wrong with it
     * @throws CodeTaken when the merchant has or had it already
     */
    public CouponId make(MerchantId merchant, @Nullable GivenCoupon given) {
        own.requireOwn(merchant);
        if (given == null) {
            throw ValidationFailed.of("", "The request has no content");
        }
        CouponCheck.Row row = check.rows(merchant, List.of(given)).get(0);
        if (!row.isGood()) {
            throw row.isMerelyTaken()
                    ? new CodeTaken(row.coupon().code())
                    : new ValidationFailed(row.errors());
        }
        return keep(merchant, List.of(row.coupon())).get(0).id();
    }

    /**
     * Makes many codes: every good row is made, whatever is wrong with others.
     *
     * @param given asked once the caller is known to act for the merchant; at most {@value
     *     #LARGEST_BATCH}, null for what could not be read
     * @return what became of each, in their order
     * @throws NotFound when the caller does not act for this merchant
     * @throws ValidationFailed when there are too many
     */
    public List<CouponRowResult> makeAll(
            MerchantId merchant, Supplier<List<@Nullable GivenCoupon>> given) {
        List<CouponCheck.Row> rows = checked(merchant, given);
        List<CouponCode> made =
                keep(
                        merchant,
                        rows.stream()
                                .filter(CouponCheck.Row::isGood)
                                .map(CouponCheck.Row::coupon)
                                .toList());
        List<CouponRowResult> results = new ArrayList<>();
        int next = 0;
        for (CouponCheck.Row row : rows) {
            Optional<CouponId> id =
                    row.isGood() ? Optional.of(made.get(next++).id()) : Optional.empty();
            results.add(result(results.size() + 1, row, id));
        }
        return results;
    }

    /** What {@link #makeAll} would say, without making any. */
    public List<CouponRowResult> look(
            MerchantId merchant, Supplier<List<@Nullable GivenCoupon>> given) {
        List<CouponRowResult> results = new ArrayList<>();
        for (CouponCheck.Row row : checked(merchant, given)) {
            results.add(result(results.size() + 1, row, Optional.empty()));
        }
        return results;
    }

    /**
     * Lets a code rest: no order that is made from now on counts for it.
     *
     * @throws NotFound when the merchant has no such code, or the caller does not act for it
     * @throws StateForbids unless it runs
     */
    public void pause(MerchantId merchant, CouponId id) {
        CouponCode coupon = lock(merchant, id);
        coupon.pause(CouponPause.BY_MERCHANT, clock.instant());
        audit.record("COUPON_PAUSED", TYPE, id.value(), coupon.code());
    }

    /**
     * Lets a code run again. What was noticed about it before counts no more.
     *
     * @throws NotFound when the merchant has no such code, or the caller does not act for it
     * @throws StateForbids unless it rests
     */
    public void resume(MerchantId merchant, CouponId id) {
        CouponCode coupon = lock(merchant, id);
        coupon.resume(clock.instant());
        audit.record("COUPON_RESUMED", TYPE, id.value(), coupon.code());
    }

    /**
     * Puts another code in this one's place, for the same owner on the same terms, from now on.
     *
     * @param newCode what it is called; a name like the old one's when left out
     * @return the new one
     * @throws NotFound when the merchant has no such code, or the caller does not act for it
     * @throws StateForbids when it ended before, or is used up
     * @throws ValidationFailed when the new code is none
     * @throws CodeTaken when the merchant has or had the new code already
     */
    public CouponId rotate(MerchantId merchant, CouponId id, @Nullable String newCode) {
        CouponCode old = lock(merchant, id);
        CouponId newId = new CouponId(ids.next());
        String code = named(old, newCode, newId);
        if (coupons.taken(merchant, List.of(code)).contains(code)) {
            throw new CodeTaken(code);
        }
        CouponCode next = old.replace(newId, code, coupons.used(id), clock.instant());
        ending.forget(old);
        coupons.write();
        coupons.add(next);
        ending.await(List.of(next));
        audit.record("COUPON_ROTATED", TYPE, newId.value(), old.code() + " by " + code);
        return newId;
    }

    /**
     * Gives a code to somebody, or takes it from everybody: orders that come from now on count so.
     *
     * @param affiliate nobody when it is empty
     * @throws NotFound when the merchant has no such code, or the caller does not act for it
     * @throws StateForbids when it ended before
     * @throws ValidationFailed when there is no such affiliate who takes part
     */
    public void assign(MerchantId merchant, CouponId id, Optional<AffiliateId> affiliate) {
        CouponCode coupon = lock(merchant, id);
        if (affiliate.filter(one -> !check.isActive(one)).isPresent()) {
            throw ValidationFailed.of("affiliateId", CouponCheck.NO_OWNER);
        }
        coupon.assign(affiliate);
        audit.record(
                "COUPON_ASSIGNED",
                TYPE,
                id.value(),
                affiliate.map(one -> "to " + one.text()).orElse("to nobody"));
    }

    /**
     * Ends a code before its end date, for good.
     *
     * @throws NotFound when the merchant has no such code, or the caller does not act for it
     * @throws StateForbids when it ended before
     */
    public void end(MerchantId merchant, CouponId id) {
        ending.end(lock(merchant, id));
    }

    private List<CouponCheck.Row> checked(
            MerchantId merchant, Supplier<List<@Nullable GivenCoupon>> given) {
        own.requireOwn(merchant);
        List<@Nullable GivenCoupon> rows = given.get();
        if (rows.isEmpty() || rows.size() > LARGEST_BATCH) {
            throw ValidationFailed.of("", "A batch has 1 to " + LARGEST_BATCH + " codes");
        }
        return check.rows(merchant, rows);
    }

    private List<CouponCode> keep(MerchantId merchant, List<CheckedCoupon> good) {
        Instant now = clock.instant();
        List<CouponCode> made =
                good.stream()
                        .map(
                                one ->
                                        new CouponCode(
                                                new CouponId(ids.next()),
                                                merchant,
                                                one.code(),
                                                one.owner(),
                                                one.terms(),
                                                now))
                        .toList();
        if (!made.isEmpty()) {
            coupons.addAll(made);
            ending.await(made);
            audit.recordAll(
                    "COUPON_MADE",
                    TYPE,
                    made.stream().map(one -> one.id().value()).toList(),
                    made.stream().map(CouponCode::code).toList());
        }
        return made;
    }

    private CouponCode lock(MerchantId merchant, CouponId id) {
        own.requireOwn(merchant);
        CouponCode coupon = coupons.lock(id);
        if (!coupon.merchantId().equals(merchant)) {
            throw new NotFound("coupon code");
        }
        return coupon;
    }

    private static String named(CouponCode old, @Nullable String given, CouponId id) {
        if (given != null && !given.isBlank()) {
            return CouponText.normal(given)
                    .orElseThrow(() -> ValidationFailed.of("code", CouponText.COMPLAINT));
        }
        String stem = old.code().substring(0, Math.min(STEM, old.code().length()));
        String mark = id.text().substring(id.text().length() - 5);
        return stem + "-" + mark.toUpperCase(Locale.ROOT);
    }

    private static CouponRowResult result(int place, CouponCheck.Row row, Optional<CouponId> id) {
        return new CouponRowResult(place, row.coupon().code(), id, row.errors());
    }
}

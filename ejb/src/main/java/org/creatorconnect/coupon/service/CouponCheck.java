package org.creatorconnect.coupon.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Checks codes that were told, each by itself: against what a code must be, against the codes the
 * merchant has or had, and against those beside it. The statements do not grow with the codes.
 */
@ApplicationScoped
public class CouponCheck {

    static final String NO_OWNER = "must be the id of an affiliate who takes part";

    private static final FieldError TAKEN =
            new FieldError("code", "is a code that you have or had already");

    private final CouponRepository coupons;
    private final InstantSource clock;

    protected CouponCheck() {
        this(null, null);
    }

    @Inject
    public CouponCheck(CouponRepository coupons, InstantSource clock) {
        this.coupons = coupons;
        this.clock = clock;
    }

    /** One of them, with all that is wrong with it. */
    record Row(CheckedCoupon coupon, List<FieldError> errors) {

        boolean isGood() {
            return errors.isEmpty();
        }

        /** Whether nothing else is wrong with it. */
        boolean isMerelyTaken() {
            return errors.equals(List.of(TAKEN));
        }
    }

    /** In their order; the merchant's codes are locked until the transaction ends. */
    List<Row> rows(MerchantId merchant, List<@Nullable GivenCoupon> given) {
        List<Row> rows = given.stream().map(this::read).toList();
        Set<String> taken =
                coupons.taken(merchant, rows.stream().map(row -> row.coupon().code()).toList());
        Set<AffiliateId> owners =
                coupons.active(
                        rows.stream()
                                .flatMap(row -> row.coupon().owner().stream())
                                .collect(Collectors.toSet()));
        Set<String> seen = new HashSet<>();
        return rows.stream().map(row -> compared(row, taken, owners, seen)).toList();
    }

    /** Whether the affiliate can be given a code. */
    boolean isActive(AffiliateId affiliate) {
        return coupons.active(Set.of(affiliate)).contains(affiliate);
    }

    private Row read(@Nullable GivenCoupon given) {
        GivenCoupon told =
                given == null
                        ? new GivenCoupon(null, null, null, null, null, null, null, null)
                        : given;
        CouponReader reader = new CouponReader(told, clock.instant());
        CheckedCoupon read = reader.read();
        return new Row(read, reader.errors());
    }

    private static Row compared(
            Row row, Set<String> taken, Set<AffiliateId> owners, Set<String> seen) {
        List<FieldError> errors = new ArrayList<>(row.errors());
        String code = row.coupon().code();
        if (taken.contains(code)) {
            errors.add(TAKEN);
        } else if (row.isGood() && !seen.add(code)) {
            errors.add(new FieldError("code", "stands above already"));
        }
        Optional<AffiliateId> owner = row.coupon().owner();
        if (owner.isPresent() && !owners.contains(owner.get())) {
            errors.add(new FieldError("affiliateId", NO_OWNER));
        }
        return new Row(row.coupon(), errors);
    }
}

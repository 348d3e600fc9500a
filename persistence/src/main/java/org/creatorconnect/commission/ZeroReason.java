package org.creatorconnect.commission;

import java.util.Optional;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/** Why a line earns nothing for somebody who had a part in it. */
public enum ZeroReason {
    ZERO_RATE,
    /** What was paid is all tax and shipping. */
    ZERO_BASE,
    /** Less than half of the currency's smallest unit. */
    ROUNDED_TO_ZERO,
    CLICK_AFTER_ORDER,
    OUTSIDE_WINDOW,
    INACTIVE_AFFILIATE,
    OWN_PURCHASE,
    BUDGET_EXHAUSTED,
    OTHER_PARTNER,
    CODE_NOT_WINNER,
    CODE_OWNER_NOT_INVOLVED,
    CODE_REPLACED,
    CODE_PAUSED,
    CODE_OUTSIDE_WINDOW,
    CODE_BELOW_MINIMUM,
    CODE_USED_UP,
    /**
     * The fee of its assignment takes it whole, for now. Told of a line that earns, and never
     * written down: a refund or the end of the assignment can change it.
     */
    RECOUPED;

    /** The reason for a candidate's line, if it earns nothing. */
    public static Optional<ZeroReason> of(Candidate candidate, Money base, Rate rate) {
        if (!candidate.won()) {
            return Optional.of(lost(candidate.reason()));
        }
        if (rate.isZero()) {
            return Optional.of(ZERO_RATE);
        }
        if (base.isZero()) {
            return Optional.of(ZERO_BASE);
        }
        return rate.of(base).isZero() ? Optional.of(ROUNDED_TO_ZERO) : Optional.empty();
    }

    private static ZeroReason lost(AttributionReason reason) {
        return switch (reason) {
            case CLICK_AFTER_ORDER -> CLICK_AFTER_ORDER;
            case OUTSIDE_WINDOW -> OUTSIDE_WINDOW;
            case INACTIVE_AFFILIATE -> INACTIVE_AFFILIATE;
            case OWN_PURCHASE -> OWN_PURCHASE;
            case BUDGET_EXHAUSTED -> BUDGET_EXHAUSTED;
            case OTHER_PARTNER -> OTHER_PARTNER;
            case CODE_NOT_WINNER -> CODE_NOT_WINNER;
            case CODE_OWNER_NOT_INVOLVED -> CODE_OWNER_NOT_INVOLVED;
            case CODE_REPLACED -> CODE_REPLACED;
            case CODE_PAUSED -> CODE_PAUSED;
            case CODE_OUTSIDE_WINDOW -> CODE_OUTSIDE_WINDOW;
            case CODE_BELOW_MINIMUM -> CODE_BELOW_MINIMUM;
            case CODE_USED_UP -> CODE_USED_UP;
            case LAST_CLICK,
                    FIRST_CLICK,
                    CODE_OWNER,
                    SAME_PARTNER,
                    CLICK_ID_INVALID,
                    OTHER_MERCHANT,
                    COUPON_NOT_ASSIGNED ->
                    throw new IllegalArgumentException(reason + " makes no commission");
        };
    }
}

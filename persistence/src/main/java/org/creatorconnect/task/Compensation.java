package org.creatorconnect.task;

import java.util.Currency;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What one creator gets for a task.
 *
 * @param fee cash per assignment; positive, or zero exactly when the task pays by sale only
 * @param cpsRate commission rate; null exactly when the task pays a fee only
 */
public record Compensation(CompensationType type, Money fee, @Nullable Rate cpsRate) {

    public Compensation {
        if (fee.isNegative() || fee.isZero() != (type == CompensationType.CPS)) {
            throw new IllegalArgumentException(
                    "a fee is positive, and there is none for CPS alone");
        }
        if ((cpsRate == null) != (type == CompensationType.FIXED_FEE)) {
            throw new IllegalArgumentException("a rate belongs to CPS, and only to CPS");
        }
    }

    public static Compensation fixedFee(Money fee) {
        return new Compensation(CompensationType.FIXED_FEE, fee, null);
    }

    /**
     * @param currency of the campaign, for showing; sales bring their own
     */
    public static Compensation cps(Rate rate, Currency currency) {
        return new Compensation(CompensationType.CPS, Money.zero(currency), rate);
    }

    public static Compensation feePlusCps(Money fee, Rate rate) {
        return new Compensation(CompensationType.FEE_PLUS_CPS, fee, rate);
    }

    public static Compensation guarantee(Money fee, Rate rate) {
        return new Compensation(CompensationType.GUARANTEE, fee, rate);
    }

    /** Whether the fee is an advance on the commissions, which takes their first part. */
    public boolean isGuarantee() {
        return type == CompensationType.GUARANTEE;
    }

    /** Whether cash is promised, for which only influencers can apply and money is set aside. */
    public boolean hasFee() {
        return fee.isPositive();
    }

    public Optional<Rate> rate() {
        return Optional.ofNullable(cpsRate);
    }
}

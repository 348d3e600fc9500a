package org.creatorconnect.task.service;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant wants to pay.
 *
 * @param type a {@link CompensationType} by name
 * @param fee with every type but CPS
 * @param rate with every type but FIXED_FEE
 */
public record Pay(@NotBlank String type, @Nullable Money fee, @Nullable Rate rate) {

    /** Fees above this are a slip of the hand, not a fee. */
    private static final long MOST_MINOR = 1_000_000_000_000L;

    /**
     * @param currency the campaign's, in which all its tasks pay
     */
    Compensation compensation(Currency currency) {
        CompensationType kind = kind();
        List<FieldError> errors = new ArrayList<>();
        checkFee(kind, currency, errors);
        checkRate(kind, errors);
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return new Compensation(kind, fee == null ? Money.zero(currency) : fee, rate);
    }

    private CompensationType kind() {
        try {
            return CompensationType.valueOf(type);
        } catch (IllegalArgumentException unknown) {
            throw ValidationFailed.of(
                    "compensation/type", "must be FIXED_FEE, CPS, FEE_PLUS_CPS or GUARANTEE");
        }
    }

    private void checkFee(CompensationType kind, Currency currency, List<FieldError> errors) {
        String field = "compensation/fee";
        if (kind == CompensationType.CPS) {
            if (fee != null) {
                errors.add(new FieldError(field, "does not belong to CPS"));
            }
        } else if (fee == null || !fee.isPositive() || fee.minor() > MOST_MINOR) {
            errors.add(new FieldError(field, "must be a positive amount"));
        } else if (!fee.currency().equals(currency)) {
            errors.add(new FieldError(field, "must be in the campaign's currency " + currency));
        }
    }

    private void checkRate(CompensationType kind, List<FieldError> errors) {
        String field = "compensation/rate";
        if (kind == CompensationType.FIXED_FEE && rate != null) {
            errors.add(new FieldError(field, "does not belong to FIXED_FEE"));
        } else if (kind != CompensationType.FIXED_FEE && (rate == null || rate.isZero())) {
            errors.add(new FieldError(field, "must be a rate above 0 such as 0.07"));
        }
    }
}

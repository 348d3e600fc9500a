package org.creatorconnect.coupon.service;

import java.util.List;
import java.util.Optional;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.refusal.Refusal.FieldError;

/**
 * What became of one row of a batch.
 *
 * @param row 1 for the first
 * @param code as it is kept, or as it was told when it is none
 * @param made empty when it was refused, or only looked at
 * @param errors what is wrong with it; nothing when it is good
 */
public record CouponRowResult(
        int row, String code, Optional<CouponId> made, List<FieldError> errors) {

    public CouponRowResult {
        errors = List.copyOf(errors);
    }

    public boolean isGood() {
        return errors.isEmpty();
    }
}

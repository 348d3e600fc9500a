package org.creatorconnect.coupon.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorconnect.coupon.service.CouponRowResult;
import org.creatorconnect.coupon.service.Coupons;
import org.creatorconnect.coupon.service.GivenCoupon;
import org.creatorconnect.foundation.json.JsonRows;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** A batch of codes as it was sent: what could be read, and why the rest could not. */
final class CouponRows {

    private final List<@Nullable GivenCoupon> given = new ArrayList<>();
    private final Map<Integer, List<FieldError>> unreadable = new TreeMap<>();

    private final byte[] body;

    CouponRows(byte[] body) {
        this.body = body;
    }

    /**
     * Reads the codes, in their order; null in place of one that could not be read.
     *
     * @throws org.creatorconnect.foundation.json.MalformedJson when the whole is no JSON array
     * @throws org.creatorconnect.refusal.ValidationFailed when there are too many
     */
    List<@Nullable GivenCoupon> given() {
        if (body.length > 0) {
            JsonRows.ofArray(body, Coupons.LARGEST_BATCH).forEach(this::add);
        }
        return given;
    }

    /** The results, with what was wrong with those that could not be read. */
    List<CouponRowResult> told(List<CouponRowResult> results) {
        return results.stream().map(this::told).toList();
    }

    private CouponRowResult told(CouponRowResult result) {
        List<FieldError> faults = unreadable.get(result.row());
        return faults == null
                ? result
                : new CouponRowResult(result.row(), result.code(), result.made(), faults);
    }

    private void add(JsonRows.Row row) {
        try {
            given.add(row.read(GivenCoupon.class));
        } catch (Refusal refusal) {
            given.add(null);
            unreadable.put(
                    given.size(),
                    refusal.errors().isEmpty()
                            ? List.of(new FieldError("", refusal.getMessage()))
                            : refusal.errors());
        }
    }
}

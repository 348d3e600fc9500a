package org.creatorconnect.task.rest;

import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Compensation;
import org.jspecify.annotations.Nullable;

/** What a task pays, as callers see it. */
public record PayRepresentation(String type, @Nullable Amount fee, @Nullable String rate) {

    static PayRepresentation of(Compensation pay) {
        return new PayRepresentation(
                pay.type().name(),
                pay.hasFee() ? Amount.of(pay.fee()) : null,
                pay.rate().map(Rate::decimal).orElse(null));
    }
}

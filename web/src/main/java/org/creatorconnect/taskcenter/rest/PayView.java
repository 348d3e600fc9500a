package org.creatorconnect.taskcenter.rest;

import org.creatorconnect.money.Rate;
import org.creatorconnect.platform.rest.Amount;
import org.creatorconnect.taskcenter.Compensation;
import org.jspecify.annotations.Nullable;

/** What a task pays, as callers see it. */
public record PayView(String type, @Nullable Amount fee, @Nullable String rate) {

    static PayView of(Compensation pay) {
        return new PayView(
                pay.type().name(),
                pay.hasFee() ? Amount.of(pay.fee()) : null,
                pay.rate().map(Rate::decimal).orElse(null));
    }
}

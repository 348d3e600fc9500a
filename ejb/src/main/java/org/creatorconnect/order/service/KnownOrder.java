package org.creatorconnect.order.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was taken in, to be compared with a postback that names it again. A postback says
 * as much as it likes; what it does not say fits.
 *
 * @param sold without tax and shipping, which is what postbacks tell
 */
record KnownOrder(
        Money sold, Optional<String> clickId, Optional<String> coupon, Optional<SubIds> subIds) {

    static KnownOrder of(Order order, List<OrderLine> lines) {
        Money none = Money.zero(order.paid().currency());
        Money sold =
                lines.stream()
                        .map(line -> line.amounts(none.currency()).base())
                        .reduce(none, Money::plus);
        return new KnownOrder(sold, order.clickId(), order.couponCode(), order.subIds());
    }

    boolean fits(Postback told, Optional<SubIds> toldSubIds) {
        return fitsCurrency(told.currency())
                && fitsAmount(told.amount())
                && fits(told.clickId(), clickId)
                && fits(told.coupon(), coupon)
                && fitsSubIds(toldSubIds);
    }

    private boolean fitsCurrency(@Nullable String told) {
        return told == null || told.equals(sold.currency().getCurrencyCode());
    }

    private boolean fitsAmount(@Nullable String told) {
        try {
            return told == null || Money.parse(told, sold.currency()).equals(sold);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return false;
        }
    }

    private static boolean fits(@Nullable String told, Optional<String> known) {
        return told == null
                || known.filter(OrderCheck.shortened(Reference.normal(told))::equals).isPresent();
    }

    /** An order that came without any, by another way, says nothing about them. */
    private boolean fitsSubIds(Optional<SubIds> told) {
        if (subIds.isEmpty() || told.isEmpty()) {
            return true;
        }
        List<String> known = subIds.get().values();
        List<String> given = told.get().values();
        return IntStream.range(0, SubIds.COUNT)
                .allMatch(i -> given.get(i).isEmpty() || given.get(i).equals(known.get(i)));
    }
}

package org.creatorconnect.order.service;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.RefundExceedsLine;
import org.creatorconnect.order.RefundSpread;
import org.creatorconnect.refusal.ValidationFailed;

/** Gives money back on the lines of an order: by line, by amount, or all that is left. */
public final class Refunds {

    private Refunds() {}

    /**
     * Lets the lines give back what a refund says.
     *
     * @return how much each line gave back, where it is more than nothing
     * @throws ValidationFailed when the order has no such line
     * @throws RefundExceedsLine when there is not as much left
     */
    public static Map<OrderLineId, Money> apply(
            Order order, List<OrderLine> lines, EventContent event) {
        Currency currency = order.paid().currency();
        Map<OrderLine, Money> amounts =
                event.lines().isEmpty()
                        ? ofOrder(lines, event, currency)
                        : byLine(lines, event, currency);
        Map<OrderLineId, Money> refunds = new LinkedHashMap<>();
        amounts.forEach(
                (line, amount) -> {
                    if (amount.isPositive()) {
                        line.refund(amount);
                        refunds.put(line.id(), amount);
                    }
                });
        return refunds;
    }

    private static Map<OrderLine, Money> ofOrder(
            List<OrderLine> lines, EventContent event, Currency currency) {
        List<RefundSpread.Line> states =
                lines.stream()
                        .map(
                                line ->
                                        new RefundSpread.Line(
                                                line.paid(currency), line.left(currency)))
                        .toList();
        Money left =
                states.stream()
                        .map(RefundSpread.Line::left)
                        .reduce(Money.zero(currency), Money::plus);
        List<Money> parts = RefundSpread.over(states, event.amount().orElse(left));
        Map<OrderLine, Money> amounts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            amounts.put(lines.get(i), parts.get(i));
        }
        return amounts;
    }

    private static Map<OrderLine, Money> byLine(
            List<OrderLine> lines, EventContent event, Currency currency) {
        Map<String, OrderLine> known =
                lines.stream().collect(Collectors.toMap(OrderLine::reference, Function.identity()));
        Map<OrderLine, Money> amounts = new LinkedHashMap<>();
        for (int i = 0; i < event.lines().size(); i++) {
            EventContent.Part part = event.lines().get(i);
            OrderLine line = known.get(part.lineReference());
            if (line == null) {
                throw ValidationFailed.of("lines/" + i + "/reference", "is no line of the order");
            }
            amounts.put(line, part.amount().orElseGet(() -> line.left(currency)));
        }
        return amounts;
    }
}

package org.creatorconnect.order;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.money.Money;

/**
 * An order as the shop told it. Two messages with equal content are the same order, in whatever
 * spelling they came.
 *
 * @param reference the shop's own name for the order, unique within the merchant
 * @param orderedAt when the buyer ordered, by the shop's clock
 * @param clickIds all that the shop kept of the visitor, in its order; each once
 * @param subIds the affiliate's own texts, when the shop sent them back; they do not tell two
 *     orders apart
 */
public record OrderContent(
        String reference,
        Instant orderedAt,
        Currency currency,
        List<String> clickIds,
        Optional<String> couponCode,
        Optional<String> buyerReference,
        List<LineContent> lines,
        Optional<SubIds> subIds) {

    public OrderContent {
        clickIds = List.copyOf(clickIds);
        lines = List.copyOf(lines);
    }

    /** The click id that was told first. */
    public Optional<String> clickId() {
        return clickIds.stream().findFirst();
    }

    /** The same order with the given sub-ids. */
    public OrderContent with(Optional<SubIds> given) {
        return new OrderContent(
                reference, orderedAt, currency, clickIds, couponCode, buyerReference, lines, given);
    }

    /**
     * When the buyer ordered, as it counts: nobody buys after the order has arrived, whatever the
     * shop's clock says.
     */
    public Instant orderedAt(Instant receivedAt) {
        return orderedAt.isAfter(receivedAt) ? receivedAt : orderedAt;
    }

    /** What the buyer paid for all lines. */
    public Money paid() {
        return lines.stream()
                .map(line -> line.amounts().paid())
                .reduce(Money.zero(currency), Money::plus);
    }

    public String fingerprint() {
        String head =
                String.join(
                        "\u001f",
                        reference,
                        orderedAt.toString(),
                        currency.getCurrencyCode(),
                        String.join("\u001d", clickIds),
                        couponCode.orElse(""),
                        buyerReference.orElse(""));
        return Digest.of(
                lines.stream()
                        .map(LineContent::text)
                        .collect(Collectors.joining("\u001e", head + "\u001e", "")));
    }
}

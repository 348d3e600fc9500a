package org.creatorconnect.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;
import org.creatorconnect.money.Money;

/**
 * An event as the shop told it.
 *
 * @param reference unique within the order
 * @param amount a refund of part of the whole order; empty when lines say it, or it is whole
 * @param lines the lines it is about; empty when it is about the whole order
 */
public record EventContent(
        String reference, OrderEventType type, Optional<Money> amount, List<Part> lines) {

    /** How references of the product's own begin; shops cannot send such a one. */
    public static final String RESERVED = "system:";

    /** A line, and how much of it; empty for all of it that is left. */
    public record Part(String lineReference, Optional<Money> amount) {

        private String text() {
            return lineReference + "\u001f" + amount.map(Money::amount).orElse("");
        }
    }

    public EventContent {
        lines = List.copyOf(lines);
    }

    /** Whether it is about this line in particular. */
    public boolean names(String lineReference) {
        return lines.stream().anyMatch(part -> part.lineReference().equals(lineReference));
    }

    public String fingerprint() {
        String head =
                String.join("\u001f", reference, type.name(), amount.map(Money::amount).orElse(""));
        return Digest.of(
                lines.stream()
                        .sorted(Comparator.comparing(Part::lineReference))
                        .map(Part::text)
                        .collect(Collectors.joining("\u001e", head + "\u001e", "")));
    }
}

package org.creatorconnect.rate;

import java.util.UUID;
import org.creatorconnect.money.Rate;

/**
 * A rate with the rule that says it.
 *
 * @param id the assignment, the product or the version of the merchant's terms
 * @param version which version of it
 */
public record RateRule(RuleKind kind, UUID id, int version, Rate rate) {

    /** One text that {@link #parse} reads again. */
    public String text() {
        return kind + " " + id + " " + version + " " + rate.decimal();
    }

    public static RateRule parse(String text) {
        String[] parts = text.split(" ");
        return new RateRule(
                RuleKind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                Integer.parseInt(parts[2]),
                Rate.of(parts[3]));
    }
}

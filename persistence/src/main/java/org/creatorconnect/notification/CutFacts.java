package org.creatorconnect.notification;

import java.time.Instant;
import org.creatorconnect.money.Rate;

/**
 * What is told of a rate that goes down.
 *
 * @param from what holds until then
 * @param to what holds from then on
 */
public record CutFacts(Rate from, Rate to, Instant appliesAt) {

    /** What {@link #text} has written. */
    public static CutFacts parse(String text) {
        String[] parts = text.split(" ");
        return new CutFacts(Rate.of(parts[0]), Rate.of(parts[1]), Instant.parse(parts[2]));
    }

    /** As it is kept. */
    public String text() {
        return from.decimal() + " " + to.decimal() + " " + appliesAt;
    }
}

package org.creatorconnect.click;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one request by itself is taken for, and why.
 *
 * @param reason the kind of rule with what it found, as {@code BOT:Googlebot}; null for a person
 */
public record TrafficMark(Traffic traffic, @Nullable String reason) {

    static final TrafficMark PERSON = new TrafficMark(Traffic.PERSON, null);

    private static final int LONGEST_NAME = 60;

    static TrafficMark bot(String name) {
        return new TrafficMark(
                Traffic.MACHINE, "BOT:" + name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    static TrafficMark ahead(Ahead sign) {
        return new TrafficMark(
                Traffic.PREFETCH, "PREFETCH:" + sign.name().toLowerCase(Locale.ROOT));
    }
}

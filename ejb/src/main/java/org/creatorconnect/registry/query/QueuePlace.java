package org.creatorconnect.registry.query;

import java.util.Optional;
import java.util.UUID;

/**
 * A place in the reviewers' queue: among those that wait, or behind them. It holds when its
 * application is decided meanwhile.
 */
public record QueuePlace(boolean waiting, UUID id) {

    private static final String WAITING = "w.";
    private static final String DECIDED = "d.";

    /** The place of an application. */
    public static QueuePlace of(RoleApplicationRow row) {
        return new QueuePlace(row.status().equals("APPLIED"), row.id());
    }

    /** Reads a place as it was written; empty when it is none. */
    public static Optional<QueuePlace> parse(String text) {
        try {
            return text.startsWith(WAITING) || text.startsWith(DECIDED)
                    ? Optional.of(
                            new QueuePlace(
                                    text.startsWith(WAITING),
                                    UUID.fromString(text.substring(WAITING.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (waiting ? WAITING : DECIDED) + id;
    }
}

package org.creatorconnect.portal.list;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the place in an address from which a list goes on; one that is no place starts anew. */
public final class Positions {

    private Positions() {}

    public static @Nullable UUID id(Optional<String> cursor) {
        try {
            return cursor.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    public static @Nullable Instant time(Optional<String> cursor) {
        try {
            return cursor.map(Instant::parse).orElse(null);
        } catch (DateTimeParseException foreign) {
            return null;
        }
    }

    public static long number(Optional<String> cursor, long atStart) {
        try {
            return cursor.map(Long::parseLong).orElse(atStart);
        } catch (NumberFormatException foreign) {
            return atStart;
        }
    }
}

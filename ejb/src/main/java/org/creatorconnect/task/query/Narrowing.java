package org.creatorconnect.task.query;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** What lists of tasks and of what follows them are narrowed by, as callers write it. */
public final class Narrowing {

    /** Below which id a list begins when it begins at the top. */
    private static final UUID TOP = new UUID(-1, -1);

    /** An id that nothing has. */
    private static final String NOBODY = new UUID(0, 0).toString();

    private Narrowing() {}

    /**
     * Where a page begins: below the given id, or at the top.
     *
     * @throws ValidationFailed when it is no id
     */
    public static UUID before(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return TOP;
        }
        return parse(id)
                .orElseThrow(
                        () -> ValidationFailed.of("cursor", "must be the next of an earlier page"));
    }

    /**
     * An id to narrow by, as text: empty when nothing was asked, nobody's when it is no id at all.
     */
    public static String by(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "";
        }
        return parse(id).map(UUID::toString).orElse(NOBODY);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

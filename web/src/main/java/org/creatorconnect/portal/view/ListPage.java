package org.creatorconnect.portal.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.identity.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list page, and where the next page begins.
 *
 * @param next null at the end
 */
public record ListPage<T>(List<T> items, @Nullable String next) {

    /** Makes a page of rows that were read with one row more than are shown. */
    public static <T> ListPage<T> of(List<T> rows, int limit, Function<T, Object> position) {
        boolean more = rows.size() > limit;
        List<T> shown = more ? rows.subList(0, limit) : rows;
        return new ListPage<>(
                shown, more ? String.valueOf(position.apply(shown.get(limit - 1))) : null);
    }

    /**
     * The id after which a page begins; null on the first page.
     *
     * @throws org.creatorconnect.refusal.NotFound when the address was tampered with
     */
    public static @Nullable UUID from(Optional<String> cursor) {
        return cursor.map(text -> TypedId.parse(text, "page")).orElse(null);
    }
}

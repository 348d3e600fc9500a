package org.creatorconnect.taskcenter.query;

import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of tasks; an empty text does not narrow.
 *
 * @param text words that stand in the title or the merchant's name
 */
public record TaskFilter(
        String status, String platform, String compensation, String campaign, String text) {

    public static final TaskFilter NONE = new TaskFilter("", "", "", "", "");

    public static TaskFilter of(
            @Nullable String status,
            @Nullable String platform,
            @Nullable String compensation,
            @Nullable String campaign,
            @Nullable String text) {
        return new TaskFilter(
                or(status), or(platform), or(compensation), or(campaign), or(text).strip());
    }

    String pattern() {
        return Sql.pattern(text);
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given;
    }
}

package org.creatorconnect.task.query;

import org.creatorconnect.foundation.query.Search;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of tasks; an empty text does not narrow.
 *
 * @param text words that stand in the title or the merchant's name
 * @param fitting whether only tasks count that the calling affiliate qualifies for
 */
public record TaskFilter(
        String status,
        String platform,
        String compensation,
        String campaign,
        String text,
        boolean fitting) {

    public static final TaskFilter NONE = new TaskFilter("", "", "", "", "", false);

    public static TaskFilter of(
            @Nullable String status,
            @Nullable String platform,
            @Nullable String compensation,
            @Nullable String campaign,
            @Nullable String text) {
        return new TaskFilter(
                or(status), or(platform), or(compensation), or(campaign), or(text).strip(), false);
    }

    /** The same, and only what the calling affiliate qualifies for. */
    public TaskFilter onlyFitting() {
        return new TaskFilter(status, platform, compensation, campaign, text, true);
    }

    String words() {
        return Search.words(text);
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given;
    }
}

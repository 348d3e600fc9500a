package org.creatorconnect.commission.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param state done, now or later
 * @param icon empty for the usual one
 */
public record StoryStep(
        String state, String title, String icon, @Nullable Instant at, String note) {

    public static StoryStep done(String title, Instant at, String note) {
        return new StoryStep("done", title, "", at, note);
    }

    public static StoryStep taken(String title, Instant at, String note) {
        return new StoryStep("done", title, "undo", at, note);
    }

    static StoryStep now(String title, @Nullable Instant at, String note) {
        return new StoryStep("now", title, "", at, note);
    }

    static StoryStep later(String title, String icon, String note) {
        return new StoryStep("later", title, icon, null, note);
    }
}

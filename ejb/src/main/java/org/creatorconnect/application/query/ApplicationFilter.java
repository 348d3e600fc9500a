package org.creatorconnect.application.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.foundation.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of applications; null, an empty set or an empty text does not narrow.
 *
 * @param task the only task
 * @param merchant the only merchant
 * @param applied when they were made
 * @param search words that stand in the task's title or in the merchant's or the creator's name
 */
public record ApplicationFilter(
        Set<ApplicationStatus> states,
        @Nullable UUID task,
        @Nullable UUID merchant,
        Period applied,
        String search) {

    public static final ApplicationFilter NONE =
            new ApplicationFilter(Set.of(), null, null, Period.ALWAYS, "");

    /** All applications for a task, or for any without one. */
    public static ApplicationFilter ofTask(@Nullable UUID task) {
        return new ApplicationFilter(Set.of(), task, null, Period.ALWAYS, "");
    }

    /** The same in some states only; in any without one. */
    public ApplicationFilter in(Set<ApplicationStatus> only) {
        return new ApplicationFilter(only, task, merchant, applied, search);
    }
}

package org.creatorconnect.application;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an application is open.
 *
 * @param decideBy the last instant at which the merchant can decide
 */
public record ApplicationPeriod(Instant appliedAt, Instant decideBy) {

    /** The usual time, but never beyond the task's end. */
    public static ApplicationPeriod of(Instant appliedAt, Duration usual, Instant taskEnd) {
        Instant usualEnd = appliedAt.plus(usual);
        return new ApplicationPeriod(appliedAt, usualEnd.isBefore(taskEnd) ? usualEnd : taskEnd);
    }
}

package org.creatorconnect.application;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an application for a task stands. */
public enum ApplicationStatus implements Stage<ApplicationStatus> {
    /** The merchant decides. */
    APPLIED,
    ACCEPTED,
    REJECTED,
    /** Taken back by the affiliate. */
    WITHDRAWN,
    /** Nobody decided in time, or the task was closed first. */
    LAPSED;

    @Override
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN, LAPSED);
            case ACCEPTED, REJECTED, WITHDRAWN, LAPSED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}

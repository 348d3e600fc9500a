package org.creatorconnect.application;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an application for a task stands. */
public enum ApplicationStatus implements Stage<ApplicationStatus> {
    /** Made by the creator's agency; the creator confirms it or not. */
    AWAITING_CREATOR,
    /** The merchant decides. */
    APPLIED,
    ACCEPTED,
    REJECTED,
    /** Taken back by the affiliate or their agency, or not confirmed. */
    WITHDRAWN,
    /** Nobody decided in time, or the task was closed first. */
    LAPSED;

    @Override
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case AWAITING_CREATOR -> EnumSet.of(APPLIED, WITHDRAWN, LAPSED);
            case APPLIED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN, LAPSED);
            case ACCEPTED, REJECTED, WITHDRAWN, LAPSED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }
}

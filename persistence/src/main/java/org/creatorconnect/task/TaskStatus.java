package org.creatorconnect.task;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a task stands. A draft holds no money; a closed or discarded task holds none any more. */
public enum TaskStatus implements Stage<TaskStatus> {
    /** The merchant still writes it. */
    DRAFT,
    /** Open for applications, with its money set aside. */
    PUBLISHED,
    /** Takes no applications any more; running assignments go on. */
    CLOSED,
    /** Never published. */
    DISCARDED;

    @Override
    public Set<TaskStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, DISCARDED);
            case PUBLISHED -> EnumSet.of(CLOSED);
            case CLOSED, DISCARDED -> EnumSet.noneOf(TaskStatus.class);
        };
    }
}

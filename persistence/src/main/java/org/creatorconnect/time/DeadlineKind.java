package org.creatorconnect.time;

import java.time.Instant;
import java.util.UUID;

/**
 * What can fall due. Each room names its own in one enum, and who answers for them in the class of
 * the same name in the plural, whose producers make a {@link DeadlineStep} each.
 */
public interface DeadlineKind {

    /** The word under which it is kept; unique among all kinds. */
    String name();

    /** The deadline of this kind for a subject. */
    default Deadline of(UUID subject, Instant dueAt) {
        return new Deadline(name(), subject, dueAt);
    }
}

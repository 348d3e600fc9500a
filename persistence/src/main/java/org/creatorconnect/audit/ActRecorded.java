package org.creatorconnect.audit;

import java.util.List;
import java.util.UUID;

/**
 * An act was recorded, in the transaction that does it. Whoever hears it takes part in that
 * transaction.
 *
 * @param action what was done, in upper snake case
 * @param subjectType the kind of objects, in the domain's word
 * @param subjects to which objects
 */
public record ActRecorded(String action, String subjectType, List<UUID> subjects) {

    public ActRecorded {
        subjects = List.copyOf(subjects);
    }
}

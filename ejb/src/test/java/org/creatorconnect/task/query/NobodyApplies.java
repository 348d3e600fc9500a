package org.creatorconnect.task.query;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.service.Applicants;

/** Nobody who could apply, for lists that are asked for without a creator. */
public final class NobodyApplies extends Applicants {

    public NobodyApplies() {
        super(null, null, null, null);
    }

    @Override
    public Applicant of(Optional<UUID> affiliate) {
        return Applicant.NOBODY;
    }
}

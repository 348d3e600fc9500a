package org.creatorconnect.duplicate.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.duplicate.Duplicate;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.duplicate.DuplicateRepository;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;

/** The staff decides about affiliates who may be one person. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
public class Duplicates {

    private final DuplicateRepository duplicates;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Duplicates() {
        this(null, null, null, null);
    }

    @Inject
    public Duplicates(
            DuplicateRepository duplicates,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.duplicates = duplicates;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * They are two, or may be; the same is not found again.
     *
     * @param told read only once there is something to decide
     * @throws NotFound when there is no such pair
     * @throws AlreadyDecided when it was decided before
     * @throws ValidationFailed when no reason is given, or the note is too long
     */
    public DuplicateStatus dismiss(DuplicateId id, Supplier<Dismissal> told) {
        Duplicate pair = duplicates.lock(id);
        pair.requireOpen();
        Dismissal dismissal = told.get();
        pair.dismiss(
                dismissal.reason(),
                Note.of("note", dismissal.note()),
                callers.current().username(),
                clock.instant());
        audit.record(
                "DUPLICATE_DISMISSED",
                "duplicate",
                id.value(),
                pair.kind() + " " + dismissal.reason());
        return pair.status();
    }
}

package org.creatorconnect.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.caller.service.Callers;

/**
 * Records what the caller does, in the transaction that does it: both stand, or neither. Whoever is
 * to be told of an act hears of it here, so that nothing is done without being told, and nothing
 * told that is not done; see decision 118.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    private final AuditRepository repository;
    private final Callers callers;
    private final InstantSource clock;
    private final Event<ActRecorded> recorded;

    protected AuditTrail() {
        this(null, null, null, null);
    }

    @Inject
    public AuditTrail(
            AuditRepository repository,
            Callers callers,
            InstantSource clock,
            Event<ActRecorded> recorded) {
        this.repository = repository;
        this.callers = callers;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * @param action what is done, in upper snake case, such as {@code PAYOUT_RUN_APPROVED}
     * @param subjectType the kind of object in the domain's word, such as {@code payout_run}
     * @param detail ids, codes and amounts worth keeping, never personal data; may be empty
     */
    public void record(String action, String subjectType, UUID subject, String detail) {
        repository.addPending(
                clock.instant(),
                callers.current().username(),
                action,
                subjectType,
                subject.toString(),
                detail);
        recorded.fire(new ActRecorded(action, subjectType, List.of(subject)));
    }

    /** As {@link #record}, the same act on many subjects at once. */
    public void recordAll(String action, String subjectType, List<UUID> subjects, String detail) {
        recordAll(action, subjectType, subjects, Collections.nCopies(subjects.size(), detail));
    }

    /**
     * As {@link #record}, the same act on many subjects at once.
     *
     * @param details one for each subject, in their order
     */
    public void recordAll(
            String action, String subjectType, List<UUID> subjects, List<String> details) {
        if (!subjects.isEmpty()) {
            repository.addPending(
                    clock.instant(),
                    callers.current().username(),
                    action,
                    subjectType,
                    subjects,
                    details);
            recorded.fire(new ActRecorded(action, subjectType, subjects));
        }
    }
}

package org.creatorconnect.proposal.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.Cancellation;
import org.creatorconnect.assignment.CancellationReason;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.assignment.service.AssignmentTrail;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.service.OpenContent;
import org.jspecify.annotations.Nullable;

/**
 * An operator calls an assignment off, with a reason that both sides read: what was paid stays
 * paid, the rest goes back, and whatever is open about it ends.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Cancellations {

    private final AssignmentRepository assignments;
    private final AssignmentSettlement settlement;
    private final AssignmentTrail trail;
    private final OpenContent content;
    private final InstantSource clock;

    protected Cancellations() {
        this(null, null, null, null, null);
    }

    @Inject
    public Cancellations(
            AssignmentRepository assignments,
            AssignmentSettlement settlement,
            AssignmentTrail trail,
            OpenContent content,
            InstantSource clock) {
        this.assignments = assignments;
        this.settlement = settlement;
        this.trail = trail;
        this.content = content;
        this.clock = clock;
    }

    /**
     * Why an assignment is called off.
     *
     * @param note the same in words; with {@code OTHER} it is needed
     */
    public record Given(CancellationReason reason, @Nullable String note) {

        /**
         * @throws ValidationFailed when the note is too long, or {@code OTHER} tells nothing
         */
        Optional<String> words() {
            Optional<String> words = Note.of("note", note);
            if (reason == CancellationReason.OTHER && words.isEmpty()) {
                throw ValidationFailed.of("note", "must say why");
            }
            return words;
        }
    }

    /**
     * Calls it off.
     *
     * @param given read only once there is something to call off
     * @throws org.creatorconnect.refusal.NotFound when there is no such assignment
     * @throws org.creatorconnect.refusal.StateForbids when it has ended
     * @throws ValidationFailed when {@code OTHER} is not explained
     */
    public AssignmentStatus cancel(AssignmentId id, Supplier<Given> given) {
        Assignment assignment = assignments.lock(id);
        assignment.requireRunning("called off");
        Given told = given.get();
        Instant now = clock.instant();
        assignments.add(new Cancellation(id, told.reason(), told.words(), now));
        content.callOff(id, now);
        settlement.cancel(assignment, AssignmentEnd.CALLED_OFF, now);
        trail.record("ASSIGNMENT_CALLED_OFF", assignment, told.reason().name());
        return assignment.status();
    }
}

package org.creatorconnect.taskinvitation.service;

import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;

/**
 * How an invitation was answered.
 *
 * @param assignment the contract, when it was accepted
 * @param termsHash SHA-256 of its terms
 */
public record InvitationOutcome(
        TaskInvitationStatus status,
        Optional<AssignmentId> assignment,
        Optional<String> termsHash) {

    static InvitationOutcome of(Assignment assignment) {
        return new InvitationOutcome(
                TaskInvitationStatus.ACCEPTED,
                Optional.of(assignment.id()),
                Optional.of(assignment.termsHash()));
    }

    static InvitationOutcome declined() {
        return new InvitationOutcome(
                TaskInvitationStatus.DECLINED, Optional.empty(), Optional.empty());
    }
}

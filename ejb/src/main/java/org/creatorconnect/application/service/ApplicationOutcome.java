package org.creatorconnect.application.service;

import java.util.Optional;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.assignment.AssignmentId;

/**
 * How an application was decided.
 *
 * @param assignment the contract, when it was accepted
 * @param termsHash SHA-256 of its terms
 */
public record ApplicationOutcome(
        ApplicationStatus status, Optional<AssignmentId> assignment, Optional<String> termsHash) {

    static ApplicationOutcome rejected() {
        return new ApplicationOutcome(
                ApplicationStatus.REJECTED, Optional.empty(), Optional.empty());
    }
}

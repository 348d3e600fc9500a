package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of proposals; all of them lock the assignment. */
@ApplicationScoped
public class ProposalDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler answer(
            ProposalAnswers answers,
            ProposalRepository proposals,
            AssignmentRepository assignments) {
        return new DeadlineStep(
                ProposalDeadline.PROPOSAL_ANSWER,
                id -> lock(proposals, assignments, id),
                id -> answers.lapse(new ProposalId(id)));
    }

    private static void lock(
            ProposalRepository proposals, AssignmentRepository assignments, UUID id) {
        assignments.lock(proposals.assignmentOf(new ProposalId(id)));
    }
}

package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.CancellationRow;
import org.creatorconnect.assignment.query.FormerTermsRow;
import org.creatorconnect.assignment.view.AssignmentView;
import org.creatorconnect.proposal.query.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed about the assignment of a page, what it was before, and why it was called off.
 */
@Named("proposalsOfAssignment")
@RequestScoped
public class ProposalsOfAssignment {

    private final AssignmentView page;
    private final AssignmentQueries assignments;
    private final Conversation conversation;
    private @Nullable List<FormerTermsRow> former;

    protected ProposalsOfAssignment() {
        this(null, null, null);
    }

    @Inject
    public ProposalsOfAssignment(
            AssignmentView page, AssignmentQueries assignments, Conversation conversation) {
        this.page = page;
        this.assignments = assignments;
        this.conversation = conversation;
    }

    /** The oldest first. */
    public List<ProposalRow> getSaid() {
        return conversation.of(page.getAssignment());
    }

    /** What waits for an answer; null for nothing. */
    public @Nullable ProposalRow getOpen() {
        return conversation.open(page.getAssignment()).orElse(null);
    }

    /** Whether the reader is to answer. */
    public boolean isAnswering() {
        return conversation.answers(page.getAssignment());
    }

    /** Whether the reader can propose something, and nothing waits for them. */
    public boolean isMayPropose() {
        return getOpen() == null && conversation.mayPropose(page.getAssignment());
    }

    /** What was agreed on before, the newest first. */
    public List<FormerTermsRow> getFormer() {
        if (former == null) {
            former = assignments.formerTerms(page.id());
        }
        return former;
    }

    /** Why an operator called it off; null when none did. */
    public @Nullable CancellationRow getCancellation() {
        return "CALLED_OFF".equals(page.getAssignment().endReason())
                ? assignments.cancellation(page.id()).orElse(null)
                : null;
    }
}

package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;
import org.jspecify.annotations.Nullable;

/** A proposal in its conversation: what would change, what it costs, who answers until when. */
@Named("proposalView")
@RequestScoped
public class ProposalView {

    private final Address address;
    private final ProposalQueries queries;
    private final AssignmentQueries assignments;
    private final Conversation conversation;
    private final ProposalWords words;
    private @Nullable ProposalRow proposal;
    private @Nullable AssignmentRow assignment;

    protected ProposalView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProposalView(
            Address address,
            ProposalQueries queries,
            AssignmentQueries assignments,
            Conversation conversation,
            ProposalWords words) {
        this.address = address;
        this.queries = queries;
        this.assignments = assignments;
        this.conversation = conversation;
        this.words = words;
    }

    /** The proposal that the address names. */
    public ProposalRow getProposal() {
        if (proposal == null) {
            proposal = queries.proposal(id());
        }
        return proposal;
    }

    /** What it is about. */
    public AssignmentRow getAssignment() {
        if (assignment == null) {
            assignment = assignments.assignment(new AssignmentId(getProposal().assignmentId()));
        }
        return assignment;
    }

    /** All that was proposed about the assignment, the oldest first. */
    public List<ProposalRow> getSaid() {
        return conversation.of(getAssignment());
    }

    /** What it does with the money, while it is open. */
    public List<String> getConsequences() {
        ProposalRow row = getProposal();
        AssignmentRow work = getAssignment();
        if (!row.isOpen() || work.endedAt() != null) {
            return List.of();
        }
        Money paid = row.creatorAmount();
        if (paid != null) {
            return words.ofEnd(work, queries.standing(of(work)), paid);
        }
        Money fee = row.fee();
        return fee == null
                ? List.of()
                : words.ofFee(work, queries.standing(of(work)), fee, isMerchant());
    }

    /** Whether the reader answers it. */
    public boolean isMayAnswer() {
        return getProposal().isOpen() && conversation.answers(getAssignment());
    }

    /** Whether the reader can say yes: an agency not to a lower fee, nor to the end. */
    public boolean isMayAccept() {
        return isMayAnswer() && !isCreatorsAlone();
    }

    /** Whether only the creator can say yes, and the reader is the agency. */
    public boolean isCreatorsAlone() {
        ProposalRow row = getProposal();
        Money fee = row.fee();
        return conversation.side(getAssignment()).filter(ProposalSide.AGENCY::equals).isPresent()
                && (row.isEnd() || fee != null && fee.compareTo(getAssignment().fee()) < 0);
    }

    /** Whether the reader can take it back. */
    public boolean isMayWithdraw() {
        return getProposal().isOpen() && conversation.mayWithdraw(getAssignment());
    }

    public boolean isMerchant() {
        return conversation.side(getAssignment()).filter(ProposalSide.MERCHANT::equals).isPresent();
    }

    ProposalId id() {
        return new ProposalId(address.id("proposal"));
    }

    private static AssignmentId of(AssignmentRow work) {
        return new AssignmentId(work.id());
    }
}

package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.query.ProposalFilter;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;
import org.jspecify.annotations.Nullable;

/** What was proposed about an assignment, and what the reader can do about it. */
@RequestScoped
public class Conversation {

    /** More are read on the list. */
    private static final int SHOWN = 50;

    private final ProposalQueries queries;
    private final Callers callers;
    private @Nullable List<ProposalRow> said;

    protected Conversation() {
        this(null, null);
    }

    @Inject
    public Conversation(ProposalQueries queries, Callers callers) {
        this.queries = queries;
        this.callers = callers;
    }

    /** The newest of them, the oldest first. */
    List<ProposalRow> of(AssignmentRow assignment) {
        if (said == null) {
            List<ProposalRow> rows =
                    new ArrayList<>(
                            queries.proposals(
                                            ProposalFilter.about(assignment.id()),
                                            Place.start(SHOWN))
                                    .rows());
            Collections.reverse(rows);
            said = rows;
        }
        return said;
    }

    /** The one that waits for an answer. */
    Optional<ProposalRow> open(AssignmentRow assignment) {
        return of(assignment).stream().filter(ProposalRow::isOpen).findFirst();
    }

    /** The reader's side; empty for the staff, who only look on. */
    Optional<ProposalSide> side(AssignmentRow assignment) {
        if (callers.current().isMerchant(assignment.merchantId())) {
            return Optional.of(ProposalSide.MERCHANT);
        }
        if (callers.current().isAffiliate(assignment.affiliateId())) {
            return Optional.of(ProposalSide.CREATOR);
        }
        return Optional.ofNullable(assignment.mcnId())
                .filter(callers.current()::isAffiliate)
                .map(agency -> ProposalSide.AGENCY);
    }

    /** Whether the reader answers what is open. */
    boolean answers(AssignmentRow assignment) {
        return side(assignment)
                .flatMap(own -> open(assignment).filter(one -> own.answers(one.proposedBy())))
                .isPresent();
    }

    /** Whether the reader can propose something; it answers what is open of the other side. */
    boolean mayPropose(AssignmentRow assignment) {
        return assignment.endedAt() == null
                && side(assignment).isPresent()
                && (open(assignment).isEmpty() || answers(assignment));
    }

    /** Whether the reader's side made what is open, and can take it back. */
    boolean mayWithdraw(AssignmentRow assignment) {
        return side(assignment).isPresent() && open(assignment).isPresent() && !answers(assignment);
    }
}

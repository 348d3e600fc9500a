package org.creatorconnect.proposal.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.refusal.NotFound;

/** Proposals: all of them for the staff, their own for creators, agencies and merchants. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.REVIEWER,
    Role.OPERATOR,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProposalQueries {

    /** The orders in which the list can be read, usually the newest first. */
    public static final Sortings<ProposalRow> SORTINGS =
            Sortings.by(ProposalReading.BY_ID, ProposalRow::id)
                    .descending(
                            Sorting.byId("newest", ProposalReading.BY_ID, ProposalRow::id),
                            Sorting.byText("task", ProposalReading.BY_TASK, ProposalRow::taskTitle),
                            Sorting.byText(
                                    "creator",
                                    ProposalReading.BY_CREATOR,
                                    ProposalRow::affiliateName),
                            Sorting.byMoney(
                                    "fee",
                                    ProposalReading.BY_CURRENCY,
                                    ProposalReading.BY_FEE,
                                    ProposalRow::formerFee),
                            Sorting.byTime(
                                    "made", ProposalReading.BY_MADE, ProposalRow::proposedAt),
                            Sorting.byTime("due", ProposalReading.BY_DUE, ProposalRow::dueBy)
                                    .withGaps(),
                            Sorting.byWord("state", ProposalReading.BY_STATE, ProposalRow::status));

    private final Callers callers;
    private final AssignmentQueries assignments;
    @PersistenceContext EntityManager entityManager;

    protected ProposalQueries() {
        this(null, null);
    }

    @Inject
    public ProposalQueries(Callers callers, AssignmentQueries assignments) {
        this.callers = callers;
        this.assignments = assignments;
    }

    /** A part of the list that the caller sees. */
    public Part<ProposalRow> proposals(ProposalFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are that the caller sees. */
    public Total total(ProposalFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such proposal, or it is somebody else's
     */
    public ProposalRow proposal(ProposalId id) {
        return seen().and(ProposalReading.NAMED)
                .with("proposal", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("proposal"));
    }

    /**
     * How far the fee of an assignment is paid.
     *
     * @throws NotFound when there is no such assignment, or it is somebody else's
     */
    public FeeStanding standing(AssignmentId id) {
        return ProposalReading_.standing(entityManager, assignments.assignment(id).id());
    }

    private Listing<ProposalRow> list(ProposalFilter filter) {
        return seen().and(ProposalReading.ABOUT, "assignment", filter.assignment())
                .and(ProposalReading.IN_STATE, "states", filter.states())
                .and(ProposalReading.BY, "sides", filter.sides())
                .and(ProposalReading.FOUND, "words", Search.words(filter.search()));
    }

    private Listing<ProposalRow> seen() {
        View view = View.of(callers.current());
        return Listing.of(ProposalRow.class, ProposalReading.SELECT, ProposalReading.FROM, SORTINGS)
                .and(ProposalReading.OF_MERCHANT, "merchant", view.merchant())
                .and(ProposalReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}

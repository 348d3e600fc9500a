package org.creatorconnect.dispute.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Disputes: all of them for the staff, their own for creators, agencies and merchants. */
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
public class DisputeQueries {

    /** The orders in which the list can be read, usually the newest first. */
    public static final Sortings<DisputeRow> SORTINGS =
            Sortings.by(DisputeReading.BY_ID, DisputeRow::id)
                    .descending(
                            Sorting.byId("newest", DisputeReading.BY_ID, DisputeRow::id),
                            Sorting.byText("task", DisputeReading.BY_TASK, DisputeRow::taskTitle),
                            Sorting.byText(
                                    "creator",
                                    DisputeReading.BY_CREATOR,
                                    DisputeRow::affiliateName),
                            Sorting.byMoney(
                                    "fee",
                                    DisputeReading.BY_CURRENCY,
                                    DisputeReading.BY_FEE,
                                    DisputeRow::fee),
                            Sorting.byTime(
                                    "opened", DisputeReading.BY_OPENED, DisputeRow::openedAt),
                            Sorting.byTime("due", DisputeReading.BY_DUE, DisputeRow::dueBy)
                                    .withGaps(),
                            Sorting.byWord("state", DisputeReading.BY_STATE, DisputeRow::status));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected DisputeQueries() {
        this(null);
    }

    @Inject
    public DisputeQueries(Callers callers) {
        this.callers = callers;
    }

    /** A part of the list that the caller sees. */
    public Part<DisputeRow> disputes(DisputeFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are that the caller sees. */
    public Total total(DisputeFilter filter) {
        return list(filter).total(entityManager);
    }

    /** How many of all wait for a decision. */
    @RolesAllowed({Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public long waiting() {
        return DisputeReading_.waiting(entityManager);
    }

    /**
     * @throws NotFound when there is no such dispute, or it is somebody else's
     */
    public DisputeRow dispute(DisputeId id) {
        return seen().and(DisputeReading.NAMED)
                .with("dispute", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("dispute"));
    }

    /**
     * What was written in it, the oldest first; at most as many as it takes.
     *
     * @throws NotFound when there is no such dispute, or it is somebody else's
     */
    public List<MessageRow> messages(DisputeId id) {
        return DisputeReading_.messages(entityManager, dispute(id).id());
    }

    private Listing<DisputeRow> list(DisputeFilter filter) {
        return seen().and(DisputeReading.ABOUT, "assignment", filter.assignment())
                .and(DisputeReading.IN_STATE, "states", filter.states())
                .and(DisputeReading.DECIDED, "decisions", filter.decisions())
                .and(DisputeReading.BECAUSE, "reasons", filter.reasons())
                .and(DisputeReading.FOUND, "words", Search.words(filter.search()));
    }

    private Listing<DisputeRow> seen() {
        View view = View.of(callers.current());
        return Listing.of(DisputeRow.class, DisputeReading.SELECT, DisputeReading.FROM, SORTINGS)
                .and(DisputeReading.OF_MERCHANT, "merchant", view.merchant())
                .and(DisputeReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}

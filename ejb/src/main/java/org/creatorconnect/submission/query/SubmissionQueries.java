package org.creatorconnect.submission.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
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
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;

/**
 * Submitted content: merchants see that for their tasks, affiliates their own, agencies what was
 * made under their contracts, staff all.
 */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SubmissionQueries {

    private static final String NEWEST = "newest";
    private static final String DUE = "due";

    /**
     * The orders in which a list can be read. Usually what is to be decided comes first, the most
     * urgent before the others; then what was decided, the newest first.
     */
    public static final Sortings<SubmissionRow> SORTINGS =
            Sortings.by(SubmissionReading.BY_ID, SubmissionRow::id)
                    .ascending(
                            Sorting.byDecimal(
                                    "urgent", SubmissionReading.BY_URGENCY, SubmissionRow::urgency),
                            Sorting.byId(NEWEST, SubmissionReading.BY_ID, SubmissionRow::id),
                            Sorting.byText(
                                    "creator",
                                    SubmissionReading.BY_CREATOR,
                                    SubmissionRow::affiliateName),
                            Sorting.byText(
                                    "task", SubmissionReading.BY_TASK, SubmissionRow::taskTitle),
                            Sorting.byText(
                                    "merchant",
                                    SubmissionReading.BY_MERCHANT,
                                    SubmissionRow::merchantName),
                            Sorting.byMoney(
                                    "fee",
                                    SubmissionReading.BY_CURRENCY,
                                    SubmissionReading.BY_FEE,
                                    SubmissionRow::fee),
                            Sorting.byTime(DUE, SubmissionReading.BY_DUE, SubmissionRow::dueBy),
                            Sorting.byWord(
                                    "state", SubmissionReading.BY_STATE, SubmissionRow::status));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected SubmissionQueries() {
        this(null);
    }

    @Inject
    public SubmissionQueries(Callers callers) {
        this.callers = callers;
    }

    /** Submissions that the caller sees, to be decided first unless asked otherwise. */
    public Part<SubmissionRow> inbox(SubmissionFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** Submissions that the caller sees, the newest first. */
    public Part<SubmissionRow> newest(SubmissionFilter filter, Place place) {
        return list(filter).part(entityManager, place.in(NEWEST, true));
    }

    /** How many submissions the caller sees. */
    public Total total(SubmissionFilter filter) {
        return list(filter).total(entityManager);
    }

    /** What waits for review, the most urgent first, at most {@code limit}. */
    public List<SubmissionRow> waiting(int limit) {
        return own().and(SubmissionReading.WAITING)
                .part(entityManager, Place.start(limit).in(DUE, false))
                .rows();
    }

    /** Those of the named submissions that the caller sees, to be decided first. */
    public List<SubmissionRow> named(Collection<UUID> ids) {
        return own().and(SubmissionReading.NAMED).with("ids", ids).all(entityManager);
    }

    /** All rounds of an assignment, the newest first. */
    public List<SubmissionRow> rounds(AssignmentId assignment) {
        return own().and(SubmissionReading.OF_ASSIGNMENT)
                .with("assignment", assignment.value())
                .part(entityManager, Place.start(Integer.MAX_VALUE - 1).in(NEWEST, true))
                .rows();
    }

    /**
     * @throws NotFound when there is no such submission that the caller sees
     */
    public SubmissionRow submission(SubmissionId id) {
        return own().and(SubmissionReading.NAMED)
                .with("ids", List.of(id.value()))
                .first(entityManager)
                .orElseThrow(() -> new NotFound("submission"));
    }

    /** Everything that was seen of the content, the newest first. */
    public List<CheckRow> evidence(SubmissionId id) {
        return SubmissionReading_.evidence(entityManager, submission(id).id());
    }

    private Listing<SubmissionRow> list(SubmissionFilter filter) {
        return own().and(SubmissionReading.FOR_MERCHANT, "onlyMerchant", filter.merchant())
                .and(SubmissionReading.IN_STATE, "states", filter.states())
                .within(SubmissionReading.SINCE, SubmissionReading.UNTIL, filter.submitted())
                .and(SubmissionReading.NEAR, "some", near(filter))
                .and(SubmissionReading.FOUND, "words", Search.words(filter.search()));
    }

    /** One's own are few enough to look at each. */
    private String near(SubmissionFilter filter) {
        return View.of(callers.current()).isStaff() ? Search.some(filter.search()) : "";
    }

    private Listing<SubmissionRow> own() {
        View view = View.of(callers.current());
        return Listing.of(
                        SubmissionRow.class,
                        SubmissionReading.SELECT,
                        SubmissionReading.FROM,
                        SORTINGS)
                .and(SubmissionReading.OF_MERCHANT, "merchant", view.merchant())
                .and(SubmissionReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}

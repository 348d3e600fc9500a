package org.creatorconnect.assignment.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;

/** Assignments: merchants see those of their tasks, affiliates their own, staff all. */
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
public class AssignmentQueries {

    private static final String DUE = "due";

    /** The orders in which a list can be read. */
    public static final Sortings<AssignmentRow> SORTINGS =
            Sortings.by(AssignmentReading.BY_ID, AssignmentRow::id)
                    .descending(
                            Sorting.byId("newest", AssignmentReading.BY_ID, AssignmentRow::id),
                            Sorting.byText(
                                    "task", AssignmentReading.BY_TASK, AssignmentRow::taskTitle),
                            Sorting.byTime(DUE, AssignmentReading.BY_DUE, AssignmentRow::dueBy)
                                    .withGaps(),
                            Sorting.byMoney(
                                    "fee",
                                    AssignmentReading.BY_CURRENCY,
                                    AssignmentReading.BY_FEE,
                                    AssignmentRow::fee),
                            Sorting.byMoney(
                                    "paid",
                                    AssignmentReading.BY_CURRENCY,
                                    AssignmentReading.BY_RELEASED,
                                    AssignmentRow::released),
                            Sorting.byWord(
                                    "state", AssignmentReading.BY_STATE, AssignmentRow::status));

    private final Callers callers;
    private final Journal journal;
    @PersistenceContext EntityManager entityManager;

    protected AssignmentQueries() {
        this(null, null);
    }

    @Inject
    public AssignmentQueries(Callers callers, Journal journal) {
        this.callers = callers;
        this.journal = journal;
    }

    /** Assignments that the caller sees, the newest first unless asked otherwise. */
    public Part<AssignmentRow> assignments(AssignmentFilter filter, Place place) {
        return list(filter).part(entityManager, place).map(this::seen);
    }

    /** How many assignments the caller sees. */
    public Total total(AssignmentFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Assignments that the caller sees and that have not ended, the most urgent first. */
    public List<AssignmentRow> running(int limit) {
        return own().and(AssignmentReading.RUNNING)
                .part(entityManager, Place.start(limit).in(DUE, false))
                .map(this::seen)
                .rows();
    }

    /**
     * @throws NotFound when there is no such assignment that the caller sees
     */
    public AssignmentRow assignment(AssignmentId id) {
        return own().and(AssignmentReading.NAMED)
                .with("ids", List.of(id.value()))
                .first(entityManager)
                .map(this::seen)
                .orElseThrow(() -> new NotFound("assignment"));
    }

    /** The parts of an assignment's fee in the order of time. */
    public List<TrancheRow> tranches(AssignmentId id) {
        return AssignmentReading_.tranches(entityManager, assignment(id).id());
    }

    /**
     * How its fee is shared between creator and agency, and what each was given of it so far; empty
     * where there is no agency, and for the merchant.
     */
    public Optional<SharedFee> shared(AssignmentId id) {
        AssignmentRow row = assignment(id);
        if (row.shareBps() == null) {
            return Optional.empty();
        }
        return AssignmentReading_.shared(entityManager, row.id()).stream().findFirst();
    }

    /** How its fee and the commissions on its sales stand; empty where the fee is no advance. */
    public Optional<GuaranteeRow> guarantee(AssignmentId id) {
        return AssignmentReading_.guarantee(entityManager, assignment(id).id()).stream()
                .findFirst();
    }

    /** What the books hold for an assignment: what of its fees was neither paid nor given back. */
    public Money escrow(AssignmentId id) {
        return journal.balance(
                new AccountKey(
                        AccountKind.ASSIGNMENT_ESCROW,
                        id.value(),
                        assignment(id).fee().currency()));
    }

    /** The terms both sides agreed on, word by word. */
    public String terms(AssignmentId id) {
        return AssignmentReading_.terms(entityManager, assignment(id).id());
    }

    /** What both sides had agreed on before, the newest first. */
    public List<FormerTermsRow> formerTerms(AssignmentId id) {
        return AssignmentReading_.formerTerms(entityManager, assignment(id).id());
    }

    /** Why an operator called it off; empty when none did. */
    public Optional<CancellationRow> cancellation(AssignmentId id) {
        return AssignmentReading_.cancellations(entityManager, assignment(id).id()).stream()
                .findFirst();
    }

    private Listing<AssignmentRow> list(AssignmentFilter filter) {
        return own().and(AssignmentReading.FOR_TASK, "task", filter.task())
                .and(AssignmentReading.IN_STATE, "states", filter.states())
                .within(AssignmentReading.SINCE, AssignmentReading.UNTIL, filter.accepted())
                .and(AssignmentReading.NEAR, "some", near(filter))
                .and(AssignmentReading.FOUND, "words", Search.words(filter.search()));
    }

    /** One's own are few enough to look at each. */
    private String near(AssignmentFilter filter) {
        return View.of(callers.current()).isStaff() ? Search.some(filter.search()) : "";
    }

    /** How creator and agency share is between them. */
    private AssignmentRow seen(AssignmentRow row) {
        return View.of(callers.current()).merchant() == null ? row : row.withoutShare();
    }

    private Listing<AssignmentRow> own() {
        View view = View.of(callers.current());
        return Listing.of(
                        AssignmentRow.class,
                        AssignmentReading.SELECT,
                        AssignmentReading.FROM,
                        SORTINGS)
                .and(AssignmentReading.OF_MERCHANT, "merchant", view.merchant())
                .and(AssignmentReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}

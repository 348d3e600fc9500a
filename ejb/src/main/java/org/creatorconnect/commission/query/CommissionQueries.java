package org.creatorconnect.commission.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Commissions: affiliates see their own, merchants those they pay, staff all. */
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
public class CommissionQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<CommissionRow> SORTINGS =
            Sortings.by(CommissionReading.BY_ID, CommissionRow::id)
                    .descending(
                            Sorting.byId("newest", CommissionReading.BY_ID, CommissionRow::id),
                            Sorting.byText(
                                    "product",
                                    CommissionReading.BY_PRODUCT,
                                    CommissionRow::product),
                            Sorting.byText(
                                    "affiliate",
                                    CommissionReading.BY_AFFILIATE,
                                    CommissionRow::affiliateName),
                            Sorting.byText(
                                    "merchant",
                                    CommissionReading.BY_MERCHANT,
                                    CommissionRow::merchantName),
                            Sorting.byTime(
                                    "ordered",
                                    CommissionReading.BY_ORDERED,
                                    CommissionRow::orderedAt),
                            Sorting.byMoney(
                                    "base",
                                    CommissionReading.BY_CURRENCY,
                                    CommissionReading.BY_BASE,
                                    CommissionRow::base),
                            Sorting.byDecimal(
                                    "rate",
                                    CommissionReading.BY_RATE,
                                    row -> row.rule().rate().value()),
                            Sorting.byMoney(
                                    "amount",
                                    CommissionReading.BY_CURRENCY,
                                    CommissionReading.BY_AMOUNT,
                                    CommissionRow::amount),
                            Sorting.byWord(
                                    "state", CommissionReading.BY_STATE, CommissionRow::status));

    /** In the order of an order's lines. */
    private static final Sortings<CommissionRow> BY_LINE =
            Sortings.by(CommissionReading.BY_ID, CommissionRow::id)
                    .ascending(
                            Sorting.byCount(
                                    "line",
                                    CommissionReading.BY_LINE,
                                    CommissionRow::linePosition));

    private final Callers callers;
    private final Explanations explanations;
    @PersistenceContext EntityManager entityManager;

    protected CommissionQueries() {
        this(null, null);
    }

    @Inject
    public CommissionQueries(Callers callers, Explanations explanations) {
        this.callers = callers;
        this.explanations = explanations;
    }

    /** Commissions that the caller sees, the newest first unless asked otherwise. */
    public Part<CommissionRow> commissions(CommissionFilter filter, Place place) {
        return list(filter).map(list -> list.part(entityManager, place)).orElse(Part.empty());
    }

    /** How many commissions the caller sees. */
    public Total total(CommissionFilter filter) {
        return list(filter).map(list -> list.total(entityManager)).orElse(Total.NONE);
    }

    /** The commissions of one order that the caller sees, in the order of the lines. */
    public List<CommissionRow> ofOrder(UUID order) {
        return seen(View.of(callers.current()), BY_LINE)
                .and(CommissionReading.OF_ORDER, "order", order)
                .all(entityManager);
    }

    /**
     * A commission with everything that explains it; also one of an affiliate that the caller took
     * in.
     *
     * @throws NotFound when there is no such commission that the caller sees
     */
    public CommissionDetail commission(CommissionId id) {
        View view = View.of(callers.current());
        CommissionRow row =
                seen(view, SORTINGS, CommissionReading.OF_HOLDER)
                        .and(CommissionReading.NAMED, "id", id.value())
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("commission"));
        return explanations.of(row, view);
    }

    /** Nothing when the caller asks for somebody else's. */
    private Optional<Listing<CommissionRow>> list(CommissionFilter filter) {
        View view = View.of(callers.current());
        boolean foreign =
                isOther(view.affiliate(), filter.affiliate())
                        || isOther(view.merchant(), filter.merchant());
        if (foreign) {
            return Optional.empty();
        }
        View narrowed =
                new View(
                        view.merchant() == null ? filter.merchant() : view.merchant(),
                        view.affiliate() == null ? filter.affiliate() : view.affiliate());
        return Optional.of(
                seen(narrowed, SORTINGS)
                        .and(CommissionReading.IN_STATE, "states", filter.states())
                        .within(CommissionReading.SINCE, CommissionReading.UNTIL, filter.ordered())
                        .and(
                                CommissionReading.ORDER_FOUND,
                                "orderWords",
                                Search.words(filter.order()))
                        .and(CommissionReading.FOUND, "words", Search.words(filter.search())));
    }

    private static Listing<CommissionRow> seen(View view, Sortings<CommissionRow> sortings) {
        return seen(view, sortings, CommissionReading.OF_AFFILIATE);
    }

    private static Listing<CommissionRow> seen(
            View view, Sortings<CommissionRow> sortings, String whose) {
        return Listing.of(
                        CommissionRow.class,
                        CommissionReading.SELECT,
                        CommissionReading.FROM,
                        sortings)
                .and(CommissionReading.OF_MERCHANT, "merchant", view.merchant())
                .and(whose, "affiliate", view.affiliate());
    }

    private static boolean isOther(@Nullable UUID own, @Nullable UUID asked) {
        return own != null && asked != null && !own.equals(asked);
    }
}

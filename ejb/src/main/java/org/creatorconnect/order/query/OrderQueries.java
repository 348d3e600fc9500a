package org.creatorconnect.order.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Orders: merchants see their own, staff all. */
@Stateless
@RolesAllowed({
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<OrderRow> SORTINGS =
            Sortings.by(OrderReading.BY_ID, OrderRow::id)
                    .descending(
                            Sorting.byId("newest", OrderReading.BY_ID, OrderRow::id),
                            Sorting.byTime("ordered", OrderReading.BY_ORDERED, OrderRow::orderedAt),
                            Sorting.byTime(
                                    "received", OrderReading.BY_RECEIVED, OrderRow::receivedAt),
                            Sorting.byText(
                                    "merchant", OrderReading.BY_MERCHANT, OrderRow::merchantName),
                            Sorting.byText("order", OrderReading.BY_REFERENCE, OrderRow::reference),
                            Sorting.byMoney(
                                    "paid",
                                    OrderReading.BY_CURRENCY,
                                    OrderReading.BY_PAID,
                                    OrderRow::paid),
                            Sorting.byText(
                                            "creator",
                                            OrderReading.BY_CREATOR,
                                            OrderRow::affiliateName)
                                    .withGaps(),
                            Sorting.byWord("state", OrderReading.BY_STATE, OrderRow::status));

    private final Callers callers;
    private final Candidates candidates;
    @PersistenceContext EntityManager entityManager;

    protected OrderQueries() {
        this(null, null);
    }

    @Inject
    public OrderQueries(Callers callers, Candidates candidates) {
        this.callers = callers;
        this.candidates = candidates;
    }

    /** Orders that the caller sees, the newest first unless asked otherwise. */
    public Part<OrderRow> orders(OrderFilter filter, Place place) {
        return list(filter).map(list -> list.part(entityManager, place)).orElse(Part.empty());
    }

    /** How many orders the caller sees. */
    public Total total(OrderFilter filter) {
        return list(filter).map(list -> list.total(entityManager)).orElse(Total.NONE);
    }

    /**
     * @throws NotFound when there is no such order that the caller sees
     */
    public OrderDetail order(OrderId id) {
        return detail(
                own(view().merchant())
                        .and(OrderReading.NAMED, "ids", List.of(id.value()))
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("order")));
    }

    /**
     * @throws NotFound when this merchant has no such order, or is not the caller's
     */
    public OrderDetail order(MerchantId merchant, String reference) {
        UUID own = view().merchant();
        if (own != null && !own.equals(merchant.value())) {
            throw new NotFound("order");
        }
        return detail(
                own(merchant.value())
                        .and(OrderReading.REFERENCE)
                        .with("reference", Reference.normal(reference))
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("order")));
    }

    /** Those of the named orders that the caller sees, newest first. */
    public List<OrderRow> named(Collection<UUID> ids) {
        return own(view().merchant()).and(OrderReading.NAMED).with("ids", ids).all(entityManager);
    }

    /** Nothing when the caller asks for another merchant's. */
    private Optional<Listing<OrderRow>> list(OrderFilter filter) {
        UUID own = view().merchant();
        if (own != null && filter.merchant() != null && !own.equals(filter.merchant())) {
            return Optional.empty();
        }
        Listing<OrderRow> list =
                own(own == null ? filter.merchant() : own)
                        .and(OrderReading.IN_STATE, "states", filter.states())
                        .within(OrderReading.SINCE, OrderReading.UNTIL, filter.ordered())
                        .and(
                                OrderReading.APPROVES_BEFORE,
                                "approvesBefore",
                                filter.approvesBefore())
                        .and(OrderReading.FOUND, "words", Search.words(filter.search()));
        return Optional.of(
                filter.matched() == null
                        ? list
                        : list.and(filter.matched() ? OrderReading.EARNED : OrderReading.UNEARNED));
    }

    private static Listing<OrderRow> own(@Nullable UUID merchant) {
        return Listing.of(OrderRow.class, OrderReading.SELECT, OrderReading.FROM, SORTINGS)
                .and(OrderReading.OF_MERCHANT, "merchant", merchant);
    }

    private OrderDetail detail(OrderRow row) {
        return new OrderDetail(
                row,
                OrderReading_.lines(entityManager, row.id()),
                OrderReading_.events(entityManager, row.id()),
                candidates.of(row.id(), view()));
    }

    private View view() {
        return View.of(callers.current());
    }
}

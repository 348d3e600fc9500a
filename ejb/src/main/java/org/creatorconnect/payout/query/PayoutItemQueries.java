package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutId;

/** What payouts are made of, down to the commission or assignment that earned it. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutItemQueries {

    /** The orders in which the earnings can be read; a payout has one currency. */
    public static final Sortings<PayoutItemRow> SORTINGS =
            Sortings.by(PayoutItemReading.BY_ID, PayoutItemRow::id)
                    .ascending(
                            Sorting.byId("id", PayoutItemReading.BY_ID, PayoutItemRow::id),
                            Sorting.byText(
                                    "title", PayoutItemReading.BY_TITLE, PayoutItemRow::title),
                            Sorting.byWord(
                                    "source", PayoutItemReading.BY_SOURCE, PayoutItemRow::source),
                            Sorting.byText(
                                    "merchant",
                                    PayoutItemReading.BY_MERCHANT,
                                    PayoutItemRow::merchant),
                            Sorting.byNumber(
                                    "amount",
                                    PayoutItemReading.BY_AMOUNT,
                                    row -> row.amount().minor()));

    private final PayoutQueries payouts;
    @PersistenceContext EntityManager entityManager;

    protected PayoutItemQueries() {
        this(null);
    }

    @Inject
    public PayoutItemQueries(PayoutQueries payouts) {
        this.payouts = payouts;
    }

    /**
     * A payout's earnings, in the order of their ids unless asked otherwise. They stay known when
     * the payout failed and let go of them.
     *
     * @throws org.creatorconnect.refusal.NotFound when there is no such payout, or it is somebody
     *     else's and the caller is not of the staff
     */
    public Part<PayoutItemRow> items(PayoutId payout, ItemFilter filter, Place place) {
        payouts.payout(payout);
        return list(payout, filter).part(entityManager, place);
    }

    /**
     * How many earnings a payout is made of.
     *
     * @throws org.creatorconnect.refusal.NotFound as {@link #items}
     */
    public Total total(PayoutId payout, ItemFilter filter) {
        payouts.payout(payout);
        return list(payout, filter).total(entityManager);
    }

    private static Listing<PayoutItemRow> list(PayoutId payout, ItemFilter filter) {
        return Listing.of(
                        PayoutItemRow.class,
                        PayoutItemReading.SELECT,
                        PayoutItemReading.FROM,
                        SORTINGS)
                .with("payout", payout.value())
                .and(PayoutItemReading.FROM_SOURCE, "sources", filter.sources())
                .found(PayoutItemReading.FOUND, filter.search());
    }
}

package org.creatorconnect.funding.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** Deposits, for finance and those who watch. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DepositQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<DepositRow> SORTINGS =
            Sortings.by(FundingReading.BY_ID, DepositRow::id)
                    .descending(
                            Sorting.byId("newest", FundingReading.BY_ID, DepositRow::id),
                            Sorting.byText(
                                    "merchant",
                                    FundingReading.BY_MERCHANT,
                                    DepositRow::merchantName),
                            Sorting.byText(
                                    "reference",
                                    FundingReading.BY_REFERENCE,
                                    DepositRow::reference),
                            Sorting.byMoney(
                                    "amount",
                                    FundingReading.BY_CURRENCY,
                                    FundingReading.BY_AMOUNT,
                                    DepositRow::amount),
                            Sorting.byTime(
                                    "booked", FundingReading.BY_BOOKED, DepositRow::bookedAt),
                            Sorting.byText("by", FundingReading.BY_PERSON, DepositRow::bookedBy));

    @PersistenceContext EntityManager entityManager;

    /** Deposits, the newest first unless asked otherwise. */
    public Part<DepositRow> deposits(DepositFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many deposits there are. */
    public Total total(DepositFilter filter) {
        return list(filter).total(entityManager);
    }

    private static Listing<DepositRow> list(DepositFilter filter) {
        return Listing.of(DepositRow.class, FundingReading.SELECT, FundingReading.FROM, SORTINGS)
                .within(FundingReading.SINCE, FundingReading.UNTIL, filter.booked())
                .found(FundingReading.FOUND, filter.search());
    }
}

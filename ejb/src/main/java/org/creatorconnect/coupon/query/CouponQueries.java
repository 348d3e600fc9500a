package org.creatorconnect.coupon.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Coupon codes: merchants see their own, affiliates those that are theirs, staff all. */
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
public class CouponQueries {

    /** The orders in which the list can be read, usually the newest first. */
    public static final Sortings<CouponRow> SORTINGS =
            Sortings.by(CouponReading.BY_ID, CouponRow::id)
                    .descending(
                            Sorting.byId("newest", CouponReading.BY_ID, CouponRow::id),
                            Sorting.byText("code", CouponReading.BY_CODE, CouponRow::code),
                            Sorting.byText(
                                    "merchant", CouponReading.BY_MERCHANT, CouponRow::merchantName),
                            Sorting.byText(
                                    "owner", CouponReading.BY_OWNER, CouponRow::affiliateName),
                            Sorting.byWord("state", CouponReading.BY_STATE, CouponRow::status),
                            Sorting.byTime("ends", CouponReading.BY_END, CouponRow::endsAt));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected CouponQueries() {
        this(null);
    }

    @Inject
    public CouponQueries(Callers callers) {
        this.callers = callers;
    }

    /** Codes that the caller sees, the newest first unless asked otherwise. */
    public Part<CouponRow> coupons(CouponFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many codes the caller sees. */
    public Total total(CouponFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such code that the caller sees
     */
    public CouponRow coupon(CouponId id) {
        return own().and(CouponReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("coupon code"));
    }

    private Listing<CouponRow> list(CouponFilter filter) {
        View view = View.of(callers.current());
        Listing<CouponRow> list =
                own().and(
                                CouponReading.OF_MERCHANT,
                                "merchant",
                                view.merchant() == null ? filter.merchant() : null)
                        .and(CouponReading.GIVEN_TO, "owner", filter.affiliate())
                        .and(CouponReading.IN_STATE, "states", filter.states());
        return filter.search().isBlank()
                ? list
                : list.and(CouponReading.FOUND)
                        .with("begins", Search.beginning(filter.search().toUpperCase(Locale.ROOT)))
                        .with("words", Search.words(filter.search()));
    }

    private Listing<CouponRow> own() {
        View view = View.of(callers.current());
        return Listing.of(CouponRow.class, CouponReading.SELECT, CouponReading.FROM, SORTINGS)
                .and(CouponReading.OF_MERCHANT, "merchant", view.merchant())
                .and(CouponReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}

package org.creatorconnect.feed.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;

/** A merchant's feeds and what is wrong with them: for the staff, and each for itself. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedQueries {

    /** The orders in which feeds can be read. */
    public static final Sortings<FeedRow> SORTINGS =
            Sortings.by(FeedReading.BY_ID, FeedRow::id)
                    .descending(
                            Sorting.byId("newest", FeedReading.BY_ID, FeedRow::id),
                            Sorting.byTime("sent", FeedReading.BY_SENT, FeedRow::importedAt),
                            Sorting.byCount("accepted", FeedReading.BY_ACCEPTED, FeedRow::accepted),
                            Sorting.byCount(
                                    "rejected", FeedReading.BY_REJECTED, FeedRow::rejected));

    /** The orders in which the errors of one can be read. */
    public static final Sortings<FeedErrorRow> ERRORS =
            Sortings.by(FeedReading.BY_ERROR, FeedErrorRow::id)
                    .ascending(
                            Sorting.byCount("row", FeedReading.BY_NUMBER, FeedErrorRow::row),
                            Sorting.byText("field", FeedReading.BY_FIELD, FeedErrorRow::field));

    private final OwnMerchants own;
    @PersistenceContext EntityManager entityManager;

    protected FeedQueries() {
        this(null);
    }

    @Inject
    public FeedQueries(OwnMerchants own) {
        this.own = own;
    }

    /**
     * Feeds, the newest first unless asked otherwise.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public Part<FeedRow> feeds(MerchantId merchant, Place place) {
        return list(merchant).part(entityManager, place);
    }

    /**
     * How many feeds there were.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public Total total(MerchantId merchant) {
        return list(merchant).total(entityManager);
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public FeedRow get(FeedId id) {
        FeedRow feed =
                all().and(FeedReading.NAMED, "id", id.value())
                        .first(entityManager)
                        .orElseThrow(() -> new NotFound("feed"));
        own.requireOwnOrStaff(new MerchantId(feed.merchantId()));
        return feed;
    }

    /**
     * What is wrong with the rows of one, row by row unless asked otherwise.
     *
     * @throws NotFound when there is none that the caller may see
     */
    public Part<FeedErrorRow> errors(FeedId id, Place place) {
        return errors(id).part(entityManager, place);
    }

    /**
     * How many errors of one are kept.
     *
     * @throws NotFound when there is none that the caller may see
     */
    public Total totalOfErrors(FeedId id) {
        return errors(id).total(entityManager);
    }

    /**
     * Where the merchant's feed is fetched from; empty when nowhere.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public Optional<FeedAddressRow> address(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        return FeedReading_.addresses(entityManager, merchant.value()).stream().findFirst();
    }

    private Listing<FeedRow> list(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        return all().and(FeedReading.OF_MERCHANT, "merchant", merchant.value());
    }

    private static Listing<FeedRow> all() {
        return Listing.of(FeedRow.class, FeedReading.SELECT, FeedReading.FROM, SORTINGS);
    }

    private Listing<FeedErrorRow> errors(FeedId id) {
        return Listing.of(
                        FeedErrorRow.class,
                        FeedReading.SELECT_ERROR,
                        FeedReading.FROM_ERROR,
                        ERRORS)
                .with("feed", get(id).id());
    }
}

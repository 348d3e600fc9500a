package org.creatorconnect.merge.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Merges of affiliates, for the staff. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MergeQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<MergeRow> SORTINGS =
            Sortings.by(MergeReading.BY_ID, MergeRow::id)
                    .descending(
                            Sorting.byTime(
                                    "proposed", MergeReading.BY_PROPOSED, MergeRow::proposedAt),
                            Sorting.byWord("state", MergeReading.BY_STATE, MergeRow::status));

    @PersistenceContext EntityManager entityManager;

    /** The merges, those proposed last first unless asked otherwise. */
    public Part<MergeRow> merges(MergeFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many merges there are. */
    public Total total(MergeFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Those in which this affiliate stays or is taken in, whatever became of them. */
    public List<MergeRow> of(AffiliateId affiliate) {
        return list(MergeFilter.NONE)
                .and(MergeReading.OF_AFFILIATE, "affiliate", affiliate.value())
                .all(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    public MergeRow get(AffiliateMergeId id) {
        return list(MergeFilter.NONE)
                .and(MergeReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("merge"));
    }

    private static Listing<MergeRow> list(MergeFilter filter) {
        return Listing.of(MergeRow.class, MergeReading.SELECT, MergeReading.FROM, SORTINGS)
                .and(MergeReading.IN_STATE, "states", filter.states())
                .and(MergeReading.FOUND, "words", Search.words(filter.search()));
    }
}

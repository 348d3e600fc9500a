package org.creatorconnect.duplicate.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Affiliates who may be one person, for the staff. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DuplicateQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<DuplicateRow> SORTINGS =
            Sortings.by(DuplicateReading.BY_ID, DuplicateRow::id)
                    .descending(
                            Sorting.byTime(
                                    "found", DuplicateReading.BY_FOUND, DuplicateRow::foundAt),
                            Sorting.byWord("kind", DuplicateReading.BY_KIND, DuplicateRow::kind),
                            Sorting.byWord(
                                    "state", DuplicateReading.BY_STATE, DuplicateRow::status));

    @PersistenceContext EntityManager entityManager;

    /** The pairs, those found last first unless asked otherwise. */
    public Part<DuplicateRow> duplicates(DuplicateFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many pairs there are. */
    public Total total(DuplicateFilter filter) {
        return list(filter).total(entityManager);
    }

    /** How many wait for somebody's decision. */
    public long waiting() {
        return DuplicateReading_.waiting(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    public DuplicateRow get(DuplicateId id) {
        return list(DuplicateFilter.NONE)
                .and(DuplicateReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("duplicate"));
    }

    private static Listing<DuplicateRow> list(DuplicateFilter filter) {
        return Listing.of(
                        DuplicateRow.class,
                        DuplicateReading.SELECT,
                        DuplicateReading.FROM,
                        SORTINGS)
                .and(DuplicateReading.IN_STATE, "states", filter.states())
                .and(DuplicateReading.OF_KIND, "kinds", filter.kinds())
                .and(DuplicateReading.FOUND, "words", Search.words(filter.search()));
    }
}

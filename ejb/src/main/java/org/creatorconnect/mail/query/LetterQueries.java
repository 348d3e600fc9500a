package org.creatorconnect.mail.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** Letters to people: which were sent, and which cannot be. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LetterQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<LetterRow> SORTINGS =
            Sortings.by(LetterReading.BY_ID, LetterRow::id)
                    .descending(
                            Sorting.byId("newest", LetterReading.BY_ID, LetterRow::id),
                            Sorting.byText("kind", LetterReading.BY_KIND, LetterRow::kind),
                            Sorting.byWord("state", LetterReading.BY_STATE, LetterRow::status),
                            Sorting.byTime(
                                    "created", LetterReading.BY_CREATED, LetterRow::createdAt));

    @PersistenceContext EntityManager entityManager;

    /** Letters, the newest first unless asked otherwise. */
    public Part<LetterRow> letters(LetterFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many letters there are. */
    public Total total(LetterFilter filter) {
        return list(filter).total(entityManager);
    }

    /** The named letters, as far as there are any, newest first. */
    public List<LetterRow> named(Collection<UUID> ids) {
        return all().and(LetterReading.NAMED).with("ids", ids).all(entityManager);
    }

    /** How many cannot be sent and wait for somebody to decide. */
    public long dead() {
        return LetterReading_.dead(entityManager);
    }

    private static Listing<LetterRow> list(LetterFilter filter) {
        Listing<LetterRow> list =
                all().and(LetterReading.IN_STATE, "states", filter.states())
                        .within(LetterReading.SINCE, LetterReading.UNTIL, filter.created())
                        .and(LetterReading.FOUND, "any", Search.anywhere(filter.search()));
        return filter.search().isBlank() ? list : list.with("address", filter.search().strip());
    }

    private static Listing<LetterRow> all() {
        return Listing.of(LetterRow.class, LetterReading.SELECT, LetterReading.FROM, SORTINGS);
    }
}

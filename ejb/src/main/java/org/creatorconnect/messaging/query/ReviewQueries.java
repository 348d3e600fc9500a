package org.creatorconnect.messaging.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.ReviewStatus;

/** Messages that nobody could act on, who has handled them, and messages that cannot be sent. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<ReviewRow> SORTINGS =
            Sortings.by(ReviewReading.BY_ID, ReviewRow::id)
                    .descending(
                            Sorting.byId("newest", ReviewReading.BY_ID, ReviewRow::id),
                            Sorting.byText("cause", ReviewReading.BY_CAUSE, ReviewRow::cause),
                            Sorting.byText("queue", ReviewReading.BY_QUEUE, ReviewRow::queue),
                            Sorting.byTime(
                                    "received", ReviewReading.BY_RECEIVED, ReviewRow::receivedAt),
                            Sorting.byTime(
                                            "handled",
                                            ReviewReading.BY_HANDLED,
                                            ReviewRow::handledAt)
                                    .withGaps());

    /** Of one part of whole messages, about so many; one message may have them all. */
    private static final int MOST_CHARACTERS = 2_000_000;

    @PersistenceContext EntityManager entityManager;

    /** How many messages wait for somebody to look at them. */
    public long openCount() {
        return ReviewReading_.openCount(entityManager);
    }

    /** One message, whole, if it is there. */
    public Optional<ReviewRow> review(UUID id) {
        return ReviewReading_.whole(entityManager, List.of(id)).stream().findFirst();
    }

    /** The beginnings of messages, newest first unless asked otherwise. */
    public Part<ReviewRow> reviews(ReviewFilter filter, Place place) {
        return narrowed(beginnings(), filter).part(entityManager, place);
    }

    /** How many messages there are. */
    public Total total(ReviewFilter filter) {
        return narrowed(beginnings(), filter).total(entityManager);
    }

    /** The beginnings of those of the named messages that there are, newest first. */
    public List<ReviewRow> named(Collection<UUID> ids) {
        return beginnings().and(ReviewReading.NAMED).with("ids", ids).all(entityManager);
    }

    /**
     * Whole messages. A part ends earlier than asked for when its messages are long, but never
     * before the first.
     */
    public Part<ReviewRow> whole(ReviewFilter filter, Place place) {
        Part<ReviewRow> part = reviews(filter, place);
        List<ReviewRow> fitting = fitting(part.rows());
        boolean cut = fitting.size() < part.rows().size();
        String next =
                cut ? SORTINGS.cursor(part.sort(), fitting.get(fitting.size() - 1)) : part.next();
        return new Part<>(wholly(fitting), next, part.previous(), part.sort(), part.descending());
    }

    private List<ReviewRow> wholly(List<ReviewRow> beginnings) {
        List<UUID> ids = beginnings.stream().map(ReviewRow::id).toList();
        Map<UUID, ReviewRow> found =
                ReviewReading_.whole(entityManager, ids).stream()
                        .collect(Collectors.toMap(ReviewRow::id, row -> row));
        return ids.stream().map(found::get).toList();
    }

    /** Messages that cannot be sent by themselves, the oldest first. */
    public List<FailingRow> failing(int limit) {
        return ReviewReading_.failing(entityManager, limit);
    }

    private static List<ReviewRow> fitting(List<ReviewRow> rows) {
        List<ReviewRow> fitting = new ArrayList<>();
        long before = 0;
        for (ReviewRow row : rows) {
            if (before >= MOST_CHARACTERS) {
                break;
            }
            fitting.add(row);
            before += row.characters();
        }
        return fitting;
    }

    private static Listing<ReviewRow> beginnings() {
        return Listing.of(ReviewRow.class, ReviewReading.SELECT, ReviewReading.FROM, SORTINGS);
    }

    private static Listing<ReviewRow> narrowed(Listing<ReviewRow> list, ReviewFilter filter) {
        list.and(ReviewReading.IN_QUEUE, "queues", filter.queues())
                .and(ReviewReading.BY_CAUSES, "causes", filter.causes())
                .within(ReviewReading.SINCE, ReviewReading.UNTIL, filter.received())
                .and(ReviewReading.FOUND, "any", Search.anywhere(filter.search()));
        if (filter.status() == null) {
            return list;
        }
        return list.and(
                filter.status() == ReviewStatus.OPEN ? ReviewReading.OPEN : ReviewReading.HANDLED);
    }
}

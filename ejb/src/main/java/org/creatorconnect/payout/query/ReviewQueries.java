package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on, and who has handled them. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewQueries {

    /** Of one page of messages, about so many; one message may have them all. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final String FROM =
            "FROM review_message m LEFT JOIN review_handling h ON h.review_id = m.id WHERE ";

    private static final String FITS =
            FROM
                    + "(:queue = '' OR m.queue = :queue)"
                    + " AND (:status = '' OR (h.review_id IS NULL) = (:status = 'OPEN')) ";

    private static final String COLUMNS =
            "m.id, m.queue, m.cause, m.body, m.received_at, h.handled_by, h.handled_at, h.note ";

    private static final String PAGE =
            """
            SELECT id, queue, cause, body, received_at, handled_by, handled_at, note FROM (
                SELECT *, sum(length(body)) OVER (ORDER BY id DESC) - length(body) AS before_it FROM (
                    SELECT %s %s AND (CAST(:before AS uuid) IS NULL OR m.id < :before)
                    ORDER BY m.id DESC LIMIT :limit) part) counted
            WHERE before_it < :most ORDER BY id DESC"""
                    .formatted(COLUMNS, FITS);

    private static final String OLDER = "SELECT 1 " + FITS + "AND m.id < :last LIMIT 1";

    @PersistenceContext EntityManager entityManager;

    /** How many messages wait for somebody to look at them. */
    public long openCount() {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) " + FROM + "h.review_id IS NULL")
                                .getSingleResult())
                .longValue();
    }

    /** One message, if it is there. */
    public Optional<ReviewRow> review(UUID id) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery("SELECT " + COLUMNS + FROM + "m.id = :id")
                        .setParameter("id", id),
                ReviewQueries::row);
    }

    /**
     * Messages that nobody could act on, newest first; an empty queue or status does not narrow. A
     * page ends earlier than asked for when its messages are long, but never before the first.
     */
    public ReviewPage reviews(
            String queue, Optional<ReviewStatus> status, @Nullable UUID before, int limit) {
        String wanted = status.map(Enum::name).orElse("");
        List<ReviewRow> rows =
                SqlRow.all(
                        entityManager
                                .createNativeQuery(PAGE)
                                .setParameter("queue", queue)
                                .setParameter("status", wanted)
                                .setParameter("before", before)
                                .setParameter("most", MOST_CHARACTERS)
                                .setParameter("limit", limit + 1),
                        ReviewQueries::row);
        boolean more = rows.size() > limit || isAnyOlder(queue, wanted, rows);
        return new ReviewPage(rows.subList(0, Math.min(limit, rows.size())), more);
    }

    private boolean isAnyOlder(String queue, String status, List<ReviewRow> rows) {
        return !rows.isEmpty()
                && !entityManager
                        .createNativeQuery(OLDER)
                        .setParameter("queue", queue)
                        .setParameter("status", status)
                        .setParameter("last", rows.get(rows.size() - 1).id())
                        .getResultList()
                        .isEmpty();
    }

    private static ReviewRow row(SqlRow row) {
        return new ReviewRow(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.time(),
                row.maybeText().map(by -> new ReviewRow.Handled(by, row.time(), row.text())));
    }
}

package org.creatorconnect.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.creatorconnect.foundation.SqlRow;

/** Runs a law that is written as SQL: it selects code, entity, id, expected and found as text. */
public final class LawQuery {

    private LawQuery() {}

    /**
     * @param sql has one parameter, {@code :limit}
     */
    public static List<Finding> findings(EntityManager entityManager, String sql, int limit) {
        return findings(entityManager.createNativeQuery(sql).setParameter("limit", limit));
    }

    /** As it is asked already. */
    public static List<Finding> findings(Query query) {
        return SqlRow.all(
                query, row -> new Finding(text(row), text(row), text(row), text(row), text(row)));
    }

    private static String text(SqlRow row) {
        return String.valueOf(row.take());
    }
}

package org.creatorconnect.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Runs a law that is written as SQL: it selects code, entity, id, expected and found as text. */
public final class LawQuery {

    private LawQuery() {}

    /**
     * @param sql has one parameter, {@code :limit}
     */
    public static List<Finding> findings(EntityManager entityManager, String sql, int limit) {
        List<?> rows =
                entityManager.createNativeQuery(sql).setParameter("limit", limit).getResultList();
        return rows.stream().map(row -> finding((Object[]) row)).toList();
    }

    private static Finding finding(Object[] row) {
        return new Finding(text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4]));
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}

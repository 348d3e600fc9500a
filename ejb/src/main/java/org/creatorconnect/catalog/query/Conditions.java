package org.creatorconnect.catalog.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/**
 * Collects the conditions of a list that are asked for, and only those, so that the database plans
 * each question for itself and finds its index.
 */
final class Conditions {

    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(String select) {
        this.sql = new StringBuilder(select);
    }

    /**
     * @param condition SQL written here in the code, never by a caller
     */
    void and(String condition, String parameter, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(parameter, value);
    }

    void andUnlessEmpty(String condition, String parameter, String value) {
        if (!value.isEmpty()) {
            and(condition, parameter, value);
        }
    }

    Query rows(EntityManager entityManager, String end) {
        Query query = entityManager.createNativeQuery(sql + " " + end);
        parameters.forEach(query::setParameter);
        return query;
    }
}

package org.creatorconnect.foundation.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the conditions of a list that are asked for, and only those, so that the database plans
 * each question for itself and finds its index.
 */
public final class Conditions {

    private final StringBuilder sql;
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    public Conditions(String select) {
        this.sql = new StringBuilder(select);
    }

    /** Gives a value to a parameter of the statement itself, before the conditions. */
    public Conditions with(String parameter, @Nullable Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * @param condition SQL written here in the code, never by a caller
     */
    public void and(String condition, String parameter, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(parameter, value);
    }

    public void andUnlessEmpty(String condition, String parameter, String value) {
        if (!value.isEmpty()) {
            and(condition, parameter, value);
        }
    }

    public Query rows(EntityManager entityManager, String end) {
        Query query = entityManager.createNativeQuery(sql + " " + end);
        parameters.forEach(query::setParameter);
        return query;
    }
}

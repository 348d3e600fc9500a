package org.creatorconnect.audit.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.identity.Role;

/** The sealed acts, newest first. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.OPERATOR, Role.FINANCE, Role.REVIEWER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    private static final String ROWS =
            """
            SELECT sequence, at, actor, action, subject_type, subject_id, detail
            FROM audit_entry WHERE sequence < :before""";

    @PersistenceContext EntityManager entityManager;

    /** Entries before the given sequence. */
    public List<AuditRow> entries(AuditFilter filter, long beforeSequence, int limit) {
        Conditions conditions = new Conditions(ROWS).with("before", beforeSequence);
        conditions.andUnlessEmpty("subject_id = :subject", "subject", filter.subjectId());
        conditions.andUnlessEmpty("actor = :actor", "actor", filter.actor());
        conditions.andUnlessEmpty("action = :action", "action", filter.action());
        List<?> rows =
                conditions
                        .rows(entityManager, "ORDER BY sequence DESC LIMIT :limit")
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}

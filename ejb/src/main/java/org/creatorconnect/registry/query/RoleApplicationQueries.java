package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.jspecify.annotations.Nullable;

/** Role applications: the reviewers' queue, and an affiliate's own. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleApplicationQueries {

    private static final String ROWS =
            """
            SELECT r.id, r.affiliate_id, a.display_name, a.country, r.role, r.status, r.statement, r.reason_code,
                   r.applied_at, r.decided_at, r.decided_by, d.due_at
            FROM role_application r JOIN affiliate a ON a.id = r.affiliate_id
            LEFT JOIN deadline d ON d.kind = 'ROLE_APPLICATION_REVIEW' AND d.subject_id = r.id
            """;

    private static final String QUEUE =
            """
            WHERE (:status = '' OR r.status = :status) AND (:role = '' OR r.role = :role)
              AND (:all OR CASE WHEN :waiting THEN r.status <> 'APPLIED' OR r.id > CAST(:after AS uuid)
                                ELSE r.status <> 'APPLIED' AND r.id < CAST(:after AS uuid) END)
            ORDER BY r.status <> 'APPLIED', CASE WHEN r.status = 'APPLIED' THEN r.id END, r.id DESC LIMIT :limit""";

    private final OwnAffiliates own;
    private final RoleApplicationRepository repository;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected RoleApplicationQueries() {
        this(null, null, null);
    }

    @Inject
    public RoleApplicationQueries(
            OwnAffiliates own, RoleApplicationRepository repository, InstantSource clock) {
        this.own = own;
        this.repository = repository;
        this.clock = clock;
    }

    /** Oldest first, from the one after the given one; an empty status or role does not narrow. */
    public List<RoleApplicationRow> applications(
            String status, String role, @Nullable UUID after, int limit) {
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + """
                                        WHERE (:status = '' OR r.status = :status) AND (:role = '' OR r.role = :role)
                                          AND (CAST(:after AS uuid) IS NULL OR r.id > :after)
                                        ORDER BY r.id LIMIT :limit""")
                        .setParameter("status", status)
                        .setParameter("role", role)
                        .setParameter("after", after)
                        .setParameter("limit", limit));
    }

    /**
     * Those that wait for a reviewer first, the oldest of them before the others, then what was
     * decided, the newest first; from the one after the given place on.
     */
    public List<RoleApplicationRow> queue(
            String status, String role, @Nullable QueuePlace after, int limit) {
        return rows(
                entityManager
                        .createNativeQuery(ROWS + QUEUE)
                        .setParameter("status", status)
                        .setParameter("role", role)
                        .setParameter("all", after == null)
                        .setParameter("waiting", after != null && after.waiting())
                        .setParameter("after", after == null ? null : after.id())
                        .setParameter("limit", limit));
    }

    /** How many wait for a reviewer. */
    public long waiting() {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM role_application WHERE status = 'APPLIED'")
                                .getSingleResult())
                .longValue();
    }

    /**
     * @throws NotFound when there is no such application
     */
    public RoleApplicationRow application(RoleApplicationId id) {
        return rows(
                        entityManager
                                .createNativeQuery(ROWS + "WHERE r.id = :id")
                                .setParameter("id", id.value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("role application"));
    }

    /** How many followers an influencer needs at present. */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public long followerThreshold() {
        return repository.followerThreshold(clock.instant());
    }

    /** One affiliate's applications, newest first. */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public List<RoleApplicationRow> of(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS
                                        + "WHERE r.affiliate_id = :affiliate ORDER BY r.id DESC LIMIT 50")
                        .setParameter("affiliate", affiliate.value()));
    }

    private static List<RoleApplicationRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static RoleApplicationRow row(Object[] row) {
        return new RoleApplicationRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (String) row[10],
                (Instant) row[11]);
    }
}

package org.creatorconnect.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/**
 * Keeps pairs of affiliates who may be one person, and finds them: one statement a reason over all
 * affiliates. Of several who share something each is paired with whoever came first; what was told
 * of an affiliate that was merged speaks of the one that took it in.
 */
@ApplicationScoped
public class DuplicateRepository {

    private static final String FIND =
            """
            INSERT INTO duplicate (id, version, first_id, second_id, kind, status, found_at)
            SELECT gen_random_uuid(), 0, g.first_id, g.affiliate_id, :kind, 'OPEN', CAST(:at AS timestamptz)
            FROM (SELECT DISTINCT s.affiliate_id,
                         first_value(s.affiliate_id) OVER (PARTITION BY s.shared ORDER BY s.affiliate_id) AS first_id
                  FROM (SELECT coalesce(a.merged_into, x.affiliate_id) AS affiliate_id, x.shared
                        FROM (%s) x JOIN affiliate a ON a.id = x.affiliate_id) s) g
            WHERE g.first_id <> g.affiliate_id
            ORDER BY g.first_id, g.affiliate_id
            ON CONFLICT (first_id, second_id, kind) DO NOTHING""";

    private static final Map<DuplicateKind, String> SHARED =
            Map.of(
                    DuplicateKind.MAILBOX,
                    """
                    SELECT a.affiliate_id, mailbox(a.email) AS shared FROM account a
                    WHERE a.affiliate_id IS NOT NULL AND a.email IS NOT NULL
                    UNION ALL
                    SELECT f.id, mailbox(f.reserved_for) FROM affiliate f WHERE f.reserved_for IS NOT NULL""",
                    DuplicateKind.PAYOUT_ACCOUNT,
                    """
                    SELECT DISTINCT ON (m.affiliate_id) m.affiliate_id, m.account_mark AS shared
                    FROM payout_method m WHERE m.account_mark IS NOT NULL
                    ORDER BY m.affiliate_id, m.method_version DESC""",
                    DuplicateKind.TAX_ID,
                    """
                    SELECT t.affiliate_id, t.tax_id_mark AS shared FROM tax_form t
                    WHERE t.tax_id_mark IS NOT NULL""",
                    DuplicateKind.CHANNEL,
                    "SELECT c.affiliate_id, c.place AS shared FROM channel c");

    @PersistenceContext EntityManager entityManager;

    /**
     * @throws NotFound when there is none
     */
    public Duplicate lock(DuplicateId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Duplicate.class, id.value()))
                .orElseThrow(() -> new NotFound("duplicate"));
    }

    /**
     * @throws NotFound when there is none
     */
    public Duplicate get(DuplicateId id) {
        return Optional.ofNullable(Rows.find(entityManager, Duplicate.class, id.value()))
                .orElseThrow(() -> new NotFound("duplicate"));
    }

    /** Looks for pairs that were not found before. @return how many there are */
    public int find(DuplicateKind kind, Instant at) {
        return entityManager
                .createNativeQuery(FIND.formatted(SHARED.get(kind)))
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .executeUpdate();
    }
}

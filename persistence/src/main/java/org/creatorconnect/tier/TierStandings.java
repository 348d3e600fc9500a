package org.creatorconnect.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Keeps where affiliates stand and every move of theirs; many of them in one statement each. */
@ApplicationScoped
public class TierStandings {

    /** Those whose turn is next, so that nobody puts them elsewhere meanwhile. */
    private static final String PORTION =
            """
            SELECT id FROM affiliate WHERE id > :after AND status = 'ACTIVE'
            ORDER BY id LIMIT :limit FOR NO KEY UPDATE""";

    /** What was approved counts as long as it is kept, also once it is paid. */
    private static final String STANDINGS =
            """
            WITH rule AS (
                SELECT DISTINCT ON (r.tier_id) r.*, t.rank FROM tier_rule r JOIN tier t ON t.id = r.tier_id
                WHERE r.holds_from <= CAST(:at AS timestamptz) ORDER BY r.tier_id, r.holds_from DESC, r.number DESC)
            SELECT n.id, s.tier_id, coalesce(t.rank, 0), coalesce(own.grace_days, 0), s.below_since, s.held_until,
                   high.tier_id, coalesce(high.rank, 0)
            FROM unnest(CAST(:affiliates AS uuid[])) AS n(id)
            LEFT JOIN affiliate_tier s ON s.affiliate_id = n.id
            LEFT JOIN tier t ON t.id = s.tier_id
            LEFT JOIN rule own ON own.tier_id = s.tier_id
            LEFT JOIN LATERAL (
                SELECT r.tier_id, r.rank FROM rule r CROSS JOIN LATERAL (
                    SELECT coalesce(sum(c.kept_minor) FILTER (WHERE c.currency = r.currency), 0) AS kept,
                           count(DISTINCT c.order_id) FILTER (WHERE c.kept_minor > 0) AS orders
                    FROM commission c
                    WHERE c.affiliate_id = n.id AND c.approved_at > CAST(:at AS timestamptz) - r.days * interval '1 day'
                      AND c.approved_at <= CAST(:at AS timestamptz) AND c.status IN ('APPROVED', 'IN_PAYOUT', 'PAID')) earned
                WHERE (r.least_minor IS NOT NULL OR r.orders IS NOT NULL)
                  AND (r.least_minor IS NULL OR earned.kept >= r.least_minor)
                  AND (r.orders IS NULL OR earned.orders >= r.orders)
                ORDER BY r.rank DESC LIMIT 1) high ON true
            ORDER BY n.id""";

    private static final String STAND =
            """
            INSERT INTO affiliate_tier (affiliate_id, version, tier_id, since, held_until)
            SELECT n.affiliate_id, 0, n.tier_id, CAST(:at AS timestamptz), CAST(CAST(:until AS text) AS timestamptz)
            FROM unnest(CAST(:affiliates AS uuid[]), CAST(:tiers AS uuid[])) AS n(affiliate_id, tier_id)
            ON CONFLICT (affiliate_id) DO UPDATE
            SET version = affiliate_tier.version + 1, tier_id = excluded.tier_id, since = excluded.since,
                below_since = NULL, held_until = excluded.held_until""";

    private static final String MOVE =
            """
            INSERT INTO tier_move (id, affiliate_id, from_id, to_id, cause, note, held_until, moved_by, since)
            SELECT n.id, n.affiliate_id, n.from_id, n.to_id, :cause, CAST(:note AS text),
                   CAST(CAST(:until AS text) AS timestamptz), :by, CAST(:at AS timestamptz)
            FROM unnest(CAST(:ids AS uuid[]), CAST(:affiliates AS uuid[]), CAST(:froms AS uuid[]),
                        CAST(:tiers AS uuid[])) AS n(id, affiliate_id, from_id, to_id)""";

    private static final String BELOW =
            """
            UPDATE affiliate_tier SET version = version + 1, below_since = CAST(CAST(:since AS text) AS timestamptz),
                held_until = NULL
            WHERE affiliate_id = ANY (CAST(:affiliates AS uuid[]))""";

    @PersistenceContext EntityManager entityManager;

    /**
     * A move.
     *
     * @param id under which it is kept
     */
    public record Step(UUID id, AffiliateId affiliate, Optional<UUID> from, Optional<UUID> to) {}

    /**
     * Why somebody moves.
     *
     * @param note why by hand
     * @param until until when they are kept there by hand
     * @param by the name of whoever moves them
     */
    public record Reason(
            TierMoveCause cause, Optional<String> note, Optional<Instant> until, String by) {

        /** By what they earn. */
        public static Reason earned(TierMoveCause cause, String by) {
            return new Reason(cause, Optional.empty(), Optional.empty(), by);
        }
    }

    /**
     * Locks the next affiliates who take part, by their ids.
     *
     * @param after the last of those before
     */
    public List<UUID> lockAfter(UUID after, int limit) {
        List<?> locked =
                entityManager
                        .createNativeQuery(PORTION, UUID.class)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList();
        return locked.stream().map(UUID.class::cast).toList();
    }

    /** Where these stand and what they reach, by the rules that hold at this moment. */
    public List<TierStanding> of(Collection<UUID> affiliates, Instant at) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(STANDINGS)
                        .setParameter("affiliates", affiliates.toArray(UUID[]::new))
                        .setParameter("at", at),
                TierStandings::standing);
    }

    /** The tier in which somebody was at a moment; what came later changes nothing of it. */
    public Optional<UUID> at(AffiliateId affiliate, Instant moment) {
        return SqlRow.first(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT to_id, since FROM tier_move
                                        WHERE affiliate_id = :affiliate AND since <= :at ORDER BY since DESC, id DESC""")
                                .setParameter("affiliate", affiliate.value())
                                .setParameter("at", moment),
                        SqlRow::maybeId)
                .flatMap(Function.identity());
    }

    /** Moves affiliates, whose locks are held, and writes down that they did. */
    public void move(List<Step> steps, Reason reason, Instant at) {
        if (steps.isEmpty()) {
            return;
        }
        steps(MOVE, steps, reason, at)
                .setParameter("ids", ids(steps, Step::id))
                .setParameter("froms", ids(steps, step -> step.from().orElse(null)))
                .setParameter("cause", reason.cause().name())
                .setParameter("note", reason.note().orElse(null))
                .setParameter("by", reason.by())
                .executeUpdate();
        steps(STAND, steps, reason, at).executeUpdate();
    }

    /**
     * These do not reach their tiers any more, or do so again; what they were kept by is over.
     *
     * @param since null when they reach them
     */
    public void below(Collection<UUID> affiliates, @Nullable Instant since) {
        if (affiliates.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(BELOW)
                .setParameter("affiliates", affiliates.toArray(UUID[]::new))
                .setParameter("since", since == null ? null : since.toString())
                .executeUpdate();
    }

    private Query steps(String sql, List<Step> steps, Reason reason, Instant at) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("affiliates", ids(steps, step -> step.affiliate().value()))
                .setParameter("tiers", ids(steps, step -> step.to().orElse(null)))
                .setParameter("until", reason.until().map(Objects::toString).orElse(null))
                .setParameter("at", at);
    }

    private static TierStanding standing(SqlRow row) {
        return new TierStanding(
                new AffiliateId(row.id()),
                row.maybeId(),
                row.number(),
                row.number(),
                row.maybeTime(),
                row.maybeTime(),
                row.maybeId(),
                row.number());
    }

    private static @Nullable UUID[] ids(List<Step> steps, Function<Step, @Nullable UUID> id) {
        return steps.stream().map(id).toArray(UUID[]::new);
    }
}

package org.creatorconnect.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;

/**
 * Keeps merges, finds what stops them, and moves what goes along. Everybody locks in one order: the
 * merge, both affiliates by ascending id, the open earnings, the open commissions, the books.
 */
@ApplicationScoped
public class AffiliateMergeRepository {

    private static final String OF_BOTH =
            """
            SELECT f.status, EXISTS (SELECT 1 FROM affiliate_merge m WHERE m.status = 'PROPOSED' AND m.id <> :but
                                     AND f.id IN (m.survivor_id, m.merged_id))
            FROM affiliate f WHERE f.id = :affiliate""";

    private static final String OF_MERGED =
            """
            SELECT EXISTS (SELECT 1 FROM ban b WHERE b.affiliate_id = :affiliate AND b.merchant_id IS NOT NULL
                           AND b.ended_at IS NULL),
                   EXISTS (SELECT 1 FROM payout p WHERE p.affiliate_id = :affiliate
                           AND p.status IN ('CREATED', 'INSTRUCTED', 'ACCEPTED', 'UNKNOWN')),
                   EXISTS (SELECT 1 FROM payout_case k JOIN payout p ON p.id = k.payout_id
                           WHERE p.affiliate_id = :affiliate AND k.closed_at IS NULL)
                   OR EXISTS (SELECT 1 FROM earning e JOIN payout_case k ON k.id = e.case_id
                              WHERE e.affiliate_id = :affiliate AND k.closed_at IS NULL),
                   EXISTS (SELECT 1 FROM assignment g LEFT JOIN roster_content k ON k.assignment_id = g.id
                           WHERE :affiliate IN (g.affiliate_id, k.mcn_id) AND g.status IN ('ACCEPTED', 'APPROVED'))
                   OR EXISTS (SELECT 1 FROM task_application t WHERE :affiliate IN (t.affiliate_id, t.mcn_id)
                              AND t.status IN ('APPLIED', 'AWAITING_CREATOR')),
                   EXISTS (SELECT 1 FROM roster_contract c WHERE :affiliate IN (c.affiliate_id, c.mcn_id)
                           AND c.status <> 'ENDED')
                   OR EXISTS (SELECT 1 FROM roster_invitation i WHERE :affiliate IN (i.affiliate_id, i.mcn_id)
                              AND i.status = 'INVITED'),
                   EXISTS (SELECT 1 FROM role_application r WHERE r.affiliate_id = :affiliate AND r.status = 'APPLIED')
                   OR EXISTS (SELECT 1 FROM appeal a WHERE a.affiliate_id = :affiliate AND a.ended_at IS NULL)
                   OR EXISTS (SELECT 1 FROM channel_review v JOIN channel h ON h.id = v.channel_id
                              WHERE h.affiliate_id = :affiliate AND v.status = 'OPEN'),
                   (SELECT count(*) > 1 OR coalesce(bool_or(m.status = 'INVITED'), false) FROM team_member m
                    WHERE m.team_id = :affiliate AND m.status IN ('MEMBER', 'INVITED'))""";

    private static final List<MergeStopReason> IN_THIS_ORDER =
            List.of(
                    MergeStopReason.BANNED,
                    MergeStopReason.PAYOUT_ON_ITS_WAY,
                    MergeStopReason.CASE,
                    MergeStopReason.RUNNING_WORK,
                    MergeStopReason.CONTRACT,
                    MergeStopReason.DECISION_PENDING,
                    MergeStopReason.TEAM);

    @PersistenceContext EntityManager entityManager;

    public void add(AffiliateMerge merge) {
        entityManager.persist(merge);
        entityManager.flush();
    }

    /**
     * The merge, and nobody else decides about it until the transaction ends.
     *
     * @throws NotFound when there is no such merge
     */
    public AffiliateMerge lock(AffiliateMergeId id) {
        return Optional.ofNullable(Rows.lock(entityManager, AffiliateMerge.class, id.value()))
                .orElseThrow(() -> new NotFound("merge"));
    }

    /**
     * Holds what is open of the one that is taken in, so that no run claims it and no refund takes
     * from it, in the order in which everybody does.
     */
    public void holdOpen(AffiliateId merged) {
        hold(
                "SELECT e.id FROM earning e WHERE e.affiliate_id = :affiliate AND e.withdrawn_at IS"
                        + " NULL AND e.payout_id IS NULL ORDER BY e.id FOR UPDATE",
                merged);
        hold(
                "SELECT c.id FROM commission c WHERE c.affiliate_id = :affiliate AND c.status IN"
                        + " ('PENDING', 'APPROVED') ORDER BY c.id FOR UPDATE",
                merged);
    }

    private void hold(String rows, AffiliateId merged) {
        entityManager
                .createNativeQuery("SELECT count(*) FROM (" + rows + ") held", Long.class)
                .setParameter("affiliate", merged.value())
                .getSingleResult();
    }

    /**
     * Everything that stops it now.
     *
     * @param but a proposal about them that stops nothing: the one that is decided
     */
    public List<MergeStop> stops(AffiliateId survivor, AffiliateId merged, AffiliateMergeId but) {
        List<MergeStop> found = new ArrayList<>(ofBoth(MergeSide.SURVIVOR, survivor, but));
        found.addAll(ofBoth(MergeSide.MERGED, merged, but));
        found.addAll(
                SqlRow.one(
                        entityManager
                                .createNativeQuery(OF_MERGED)
                                .setParameter("affiliate", merged.value()),
                        row ->
                                IN_THIS_ORDER.stream()
                                        .filter(reason -> row.flag())
                                        .map(reason -> new MergeStop(MergeSide.MERGED, reason))
                                        .toList()));
        return List.copyOf(found);
    }

    private List<MergeStop> ofBoth(MergeSide side, AffiliateId affiliate, AffiliateMergeId but) {
        Query query =
                entityManager
                        .createNativeQuery(OF_BOTH)
                        .setParameter("affiliate", affiliate.value())
                        .setParameter("but", but.value());
        return SqlRow.first(
                        query,
                        row -> {
                            AffiliateStatus status = row.word(AffiliateStatus.class);
                            return Stream.concat(
                                            reason(status).stream(),
                                            row.flag()
                                                    ? Stream.of(MergeStopReason.ALREADY_PROPOSED)
                                                    : Stream.empty())
                                    .map(reason -> new MergeStop(side, reason))
                                    .toList();
                        })
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    private static Optional<MergeStopReason> reason(AffiliateStatus status) {
        return switch (status) {
            case ACTIVE -> Optional.empty();
            case BANNED -> Optional.of(MergeStopReason.BANNED);
            case LEAVING -> Optional.of(MergeStopReason.LEAVING);
            case CLOSED -> Optional.of(MergeStopReason.CLOSED);
            case MERGED -> Optional.of(MergeStopReason.ALREADY_MERGED);
        };
    }

    /** Moves all that goes along with a merge that was confirmed in this transaction. */
    public MovedAlong move(AffiliateMerge merge) {
        entityManager.flush();
        MovedAlong moved =
                SqlRow.one(
                        entityManager
                                .createNativeQuery(
                                        "SELECT links, channels, commissions, earnings FROM"
                                                + " move_merged(:id)")
                                .setParameter("id", merge.id().value()),
                        row -> new MovedAlong(row.large(), row.large(), row.large(), row.large()));
        entityManager.clear();
        return moved;
    }
}

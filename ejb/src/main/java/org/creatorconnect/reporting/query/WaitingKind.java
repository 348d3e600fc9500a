package org.creatorconnect.reporting.query;

import java.util.Set;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.identity.Role;

/** What can wait for somebody's decision, and whom that concerns. */
public enum WaitingKind {
    /** A payout that only people can end. */
    PAYOUT_CASE(
            """
            SELECT 'PAYOUT_CASE', p.id, f.display_name, k.cause, p.net_minor, p.currency,
                   k.opened_at, CAST(NULL AS timestamptz)
            FROM payout_case k JOIN payout p ON p.id = k.payout_id JOIN affiliate f ON f.id = p.affiliate_id
            WHERE k.closed_at IS NULL\
            """,
            Role.FINANCE,
            Role.AUDITOR),
    /** A submitted run that waits for its second person; silence cancels it. */
    PAYOUT_RUN(
            """
            SELECT 'PAYOUT_RUN', r.id, CAST(r.number AS text), r.author, r.total_minor, r.currency,
                   r.submitted_at, d.due_at
            FROM payout_run r
            LEFT JOIN deadline d ON d.kind = 'PAYOUT_RUN_DECISION' AND d.subject_id = r.id
            WHERE r.status = 'AWAITING_APPROVAL'\
            """,
            Role.FINANCE,
            Role.AUDITOR),
    /** Content under review; silence approves it. */
    SUBMISSION(
            """
            SELECT 'SUBMISSION', s.id, t.title, f.display_name, nullif(g.fee_minor, 0), g.currency,
                   s.submitted_at, s.due_by
            FROM submission s JOIN assignment g ON g.id = s.assignment_id JOIN task t ON t.id = g.task_id
            JOIN campaign c ON c.id = t.campaign_id JOIN affiliate f ON f.id = g.affiliate_id
            WHERE s.status = 'SUBMITTED' AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)\
            """,
            Role.MERCHANT,
            Role.OPERATOR,
            Role.REVIEWER,
            Role.AUDITOR),
    /** An application for a task; silence lets it lapse. */
    TASK_APPLICATION(
            """
            SELECT 'TASK_APPLICATION', a.id, t.title, f.display_name, nullif(t.fee_minor, 0), t.currency,
                   a.applied_at, a.decide_by
            FROM task_application a JOIN task t ON t.id = a.task_id JOIN campaign c ON c.id = t.campaign_id
            JOIN affiliate f ON f.id = a.affiliate_id
            WHERE a.status = 'APPLIED' AND (CAST(:merchant AS uuid) IS NULL OR c.merchant_id = :merchant)\
            """,
            Role.MERCHANT,
            Role.OPERATOR,
            Role.AUDITOR),
    /** What a creator proposed; silence keeps the old terms. */
    PROPOSAL(
            """
            SELECT 'PROPOSAL', p.id, t.title, f.display_name, coalesce(p.fee_minor, p.creator_minor), p.currency,
                   p.proposed_at, p.lapses_at
            FROM proposal p JOIN assignment g ON g.id = p.assignment_id JOIN task t ON t.id = g.task_id
            JOIN campaign c ON c.id = t.campaign_id JOIN affiliate f ON f.id = g.affiliate_id
            WHERE p.status = 'OPEN' AND p.proposed_by <> 'MERCHANT' AND c.merchant_id = :merchant\
            """,
            Role.MERCHANT),
    /** A merchant's newest product feed, when it was refused or stopped; the next one ends it. */
    FEED(
            """
            SELECT 'FEED', i.id, m.name, CAST(i.rejected AS text), CAST(NULL AS bigint), CAST(NULL AS text),
                   i.imported_at, CAST(NULL AS timestamptz)
            FROM feed_import i JOIN merchant m ON m.id = i.merchant_id
            WHERE i.status IN ('REFUSED', 'STOPPED') AND (CAST(:merchant AS uuid) IS NULL OR i.merchant_id = :merchant)
              AND NOT EXISTS (SELECT 1 FROM feed_import n WHERE n.merchant_id = i.merchant_id AND n.id > i.id)""",
            Role.MERCHANT),
    /** An order whose shop is still to report; within 14 days silence approves its commissions. */
    ORDER_REPORT(
            """
            SELECT 'ORDER_REPORT', o.id, o.reference, coalesce(f.display_name, ''), c.cost, o.currency,
                   o.received_at, o.validates_at
            FROM shop_order o LEFT JOIN affiliate f ON f.id = o.affiliate_id
            CROSS JOIN LATERAL (SELECT sum(kept_minor + fee_minor) AS cost FROM commission WHERE order_id = o.id) c
            WHERE o.status = 'RECEIVED' AND o.validated_at IS NULL AND o.validates_at IS NOT NULL
              AND o.merchant_id = :merchant AND o.validates_at <= :soon AND c.cost > 0\
            """,
            Role.MERCHANT),
    /** An application for a role; silence lets it lapse. */
    ROLE_APPLICATION(
            """
            SELECT 'ROLE_APPLICATION', r.id, f.display_name, r.role, CAST(NULL AS bigint), CAST(NULL AS text),
                   r.applied_at, d.due_at
            FROM role_application r JOIN affiliate f ON f.id = r.affiliate_id
            LEFT JOIN deadline d ON d.kind = 'ROLE_APPLICATION_REVIEW' AND d.subject_id = r.id
            WHERE r.status = 'APPLIED'\
            """,
            Role.REVIEWER,
            Role.OPERATOR,
            Role.AUDITOR),
    /** What a creator shows of a channel, or a jump of its followers; silence lets it lapse. */
    CHANNEL_REVIEW(
            """
            SELECT 'CHANNEL_REVIEW', r.id, f.display_name, c.url, CAST(NULL AS bigint), CAST(NULL AS text),
                   r.opened_at, d.due_at
            FROM channel_review r JOIN channel c ON c.id = r.channel_id JOIN affiliate f ON f.id = r.affiliate_id
            LEFT JOIN deadline d ON d.kind = 'CHANNEL_REVIEW' AND d.subject_id = r.id
            WHERE r.status = 'OPEN'\
            """,
            Role.REVIEWER,
            Role.OPERATOR,
            Role.AUDITOR),
    /** A dispute about rejected content; silence decides it for the creator. */
    DISPUTE(
            """
            SELECT 'DISPUTE', p.id, t.title, f.display_name, nullif(g.fee_minor, 0), g.currency,
                   p.opened_at, p.decide_by
            FROM dispute p JOIN assignment g ON g.id = p.assignment_id JOIN task t ON t.id = g.task_id
            JOIN affiliate f ON f.id = g.affiliate_id
            WHERE p.status = 'OPEN'\
            """,
            Role.REVIEWER,
            Role.OPERATOR,
            Role.AUDITOR),
    /** An appeal; silence grants it, unless it is about fraud. */
    APPEAL(
            """
            SELECT 'APPEAL', p.id, f.display_name, p.kind, CAST(NULL AS bigint), CAST(NULL AS text),
                   p.appealed_at, d.due_at
            FROM appeal p JOIN affiliate f ON f.id = p.affiliate_id
            LEFT JOIN deadline d ON d.kind IN ('APPEAL_REVIEW', 'APPEAL_DECISION') AND d.subject_id = p.id
            WHERE p.status IN ('OPEN', 'ESCALATED')\
            """,
            Role.REVIEWER,
            Role.OPERATOR,
            Role.AUDITOR),
    /** Two affiliates that somebody proposed to make one; silence lets it lapse. */
    AFFILIATE_MERGE(
            """
            SELECT 'AFFILIATE_MERGE', g.id, m.display_name, s.display_name, CAST(NULL AS bigint), CAST(NULL AS text),
                   g.proposed_at, g.lapses_at
            FROM affiliate_merge g JOIN affiliate m ON m.id = g.merged_id JOIN affiliate s ON s.id = g.survivor_id
            WHERE g.status = 'PROPOSED'\
            """,
            Role.OPERATOR,
            Role.FINANCE,
            Role.AUDITOR);

    private final String sql;
    private final Set<String> roles;

    WaitingKind(String sql, String... roles) {
        this.sql = sql;
        this.roles = Set.of(roles);
    }

    /** Its rows: kind, id, title, party, amount, currency, since when, until when. */
    String sql() {
        return sql;
    }

    boolean concerns(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }
}

package org.creatorconnect.reputation.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of assignments and sales as they ended, for tests that count them. */
public final class WorkRows {

    private final EntityManager entityManager;
    private final Instant now;

    public WorkRows(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
    }

    /** A campaign of a merchant, for tasks. */
    public UUID campaign(UUID merchant) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO campaign (id, version, merchant_id, name, starts_on, ends_on, budget_minor,"
                        + " currency, created_at) VALUES (?1, 0, ?2, 'Winter', date '2026-01-01',"
                        + " date '2026-12-01', 100000, 'EUR', ?3)",
                id,
                merchant,
                now);
        return id;
    }

    /** An assignment that ended so long ago, or has not ended when it is accepted. */
    public UUID assignment(
            UUID campaign, UUID creator, String status, @Nullable String reason, Duration ago) {
        UUID id = UUID.randomUUID();
        Instant at = now.minus(ago);
        task(id, campaign);
        insert(
                "INSERT INTO task_application (id, version, task_id, affiliate_id, status, pitch, applied_at,"
                        + " decide_by, decided_at) VALUES (?1, 0, ?1, ?2, 'ACCEPTED', 'I do', ?3, ?3, ?3)",
                id,
                creator,
                at);
        insert(
                "INSERT INTO assignment (id, version, task_id, application_id, affiliate_id, status,"
                        + " terms_text, terms_hash, fee_minor, platform_fee_minor, currency,"
                        + " revision_rounds, disclosure_rule, accepted_at, submit_by, extended,"
                        + " approved_at, ended_at, end_reason) VALUES (?1, 0, ?1, ?1, ?2, ?3, 'terms',"
                        + " encode(sha256(convert_to('terms', 'UTF8')), 'hex'), 1000, 100, 'EUR', 3, '#ad',"
                        + " ?4, ?4, false, CAST(?5 AS timestamptz), CAST(?6 AS timestamptz), ?7)",
                id,
                creator,
                status,
                at,
                status.equals("COMPLETED") ? at.toString() : null,
                status.equals("ACCEPTED") ? null : at.toString(),
                reason);
        return id;
    }

    /** The part of the fee of an assignment that waited, paid or gone back. */
    public void lastPart(UUID assignment, String status, Duration ago) {
        insert(
                "INSERT INTO tranche (id, version, assignment_id, position, percent, after_days, fee_minor,"
                        + " platform_fee_minor, status, settled_at)"
                        + " VALUES (gen_random_uuid(), 0, ?1, 1, 100, 30, 1000, 100, ?2, ?3)",
                assignment,
                status,
                now.minus(ago));
    }

    /** Content that was decided so long ago, so many minutes after it was handed in. */
    public void content(UUID assignment, int round, String status, long minutes, Duration ago) {
        Instant at = now.minus(ago);
        insert(
                "INSERT INTO submission (id, version, assignment_id, round, status, content_url, disclosure,"
                        + " submitted_at, due_by, decided_at, decided_by_silence, reason_code)"
                        + " VALUES (gen_random_uuid(), 0, ?1, ?2, ?3, 'https://youtube.com/watch?v=1', true,"
                        + " ?4, ?5, ?5, false, ?6)",
                assignment,
                round,
                status,
                at.minus(Duration.ofMinutes(minutes)),
                at,
                status.equals("REJECTED") ? "OFF_BRIEF" : null);
    }

    /** Nobody decided about the content of an assignment in time. */
    public void silent(UUID assignment) {
        insert(
                "UPDATE submission SET decided_by_silence = true WHERE assignment_id = ?1",
                assignment);
    }

    /** A commission as it stands since so long ago. */
    public void commission(
            UUID merchant, UUID creator, String status, @Nullable String reason, Duration ago) {
        UUID id = UUID.randomUUID();
        Instant at = now.minus(ago);
        boolean approved = status.equals("APPROVED") || status.equals("PAID");
        sale(id, merchant, creator, at);
        insert(
                "INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status,"
                        + " currency, paid_minor, base_minor, rate, fee_rate, original_minor, kept_minor,"
                        + " whole_minor, fee_minor, rule, rule_id, rule_version, considered, created_at,"
                        + " approved_at, approval_reason, reversed_at, reversal_reason)"
                        + " SELECT ?1, 0, ?1, ?1, ?2, ?3, ?4, 'EUR', 1000, 1000, 0.1, 0.1, 100, kept, kept,"
                        + " kept / 10, 'MERCHANT_DEFAULT', ?2, 1, '{}', ?5, CAST(?6 AS timestamptz), ?7,"
                        + " CAST(?8 AS timestamptz), ?9 FROM (VALUES (CAST(?10 AS bigint))) k (kept)",
                id,
                merchant,
                creator,
                status,
                at,
                approved ? at.toString() : null,
                approved ? "COMPLETED" : null,
                reason == null ? null : at.toString(),
                reason,
                reason == null ? 100L : 0L);
    }

    private void sale(UUID id, UUID merchant, UUID creator, Instant at) {
        insert(
                "INSERT INTO shop_order (id, version, merchant_id, reference, search_words, status, currency,"
                        + " paid_minor, ordered_at, received_at, fingerprint, hold_days, affiliate_id, outcome)"
                        + " VALUES (?1, 0, ?2, ?4, 'o', 'RECEIVED', 'EUR', 1000, ?5, ?5, repeat('0', 64), 14,"
                        + " ?3, 'LAST_CLICK')",
                id,
                merchant,
                creator,
                "O" + id,
                at);
        insert(
                "INSERT INTO order_line (id, version, order_id, position, reference, product_reference,"
                        + " quantity, gross_minor, coupons_minor, tax_minor, shipping_minor, refunded_minor)"
                        + " VALUES (?1, 0, ?1, 1, 'L1', 'MUG', 1, 1000, 0, 0, 0, 0)",
                id);
    }

    private void task(UUID id, UUID campaign) {
        insert(
                "INSERT INTO task (id, version, campaign_id, status, title, search_words, brief, platform,"
                        + " slots, slots_taken, ends_at, compensation, fee_minor, currency,"
                        + " platform_fee_rate, min_followers, stay_live_days, tranche_percents, tranche_days,"
                        + " submission_days, revision_rounds, disclosure_rule, created_at, published_at)"
                        + " VALUES (?1, 0, ?2, 'PUBLISHED', 'Seven mornings', 'seven mornings', '', 'YOUTUBE',"
                        + " 1, 1, ?3, 'FIXED_FEE', 1000, 'EUR', 0.1, 0, 30, '{100}', '{30}', 14, 3, '#ad', ?3,"
                        + " ?3)",
                id,
                campaign,
                now);
    }

    /** Null stands for a text that is not there. */
    private void insert(String sql, @Nullable Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}

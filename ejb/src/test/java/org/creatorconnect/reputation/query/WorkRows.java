package org.creatorconnect.reputation.query;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;

/** Rows of assignments as they ended, for tests that count them. */
public final class WorkRows {

    private final TestRows rows;
    private final Instant now;

    public WorkRows(TestRows rows, Instant now) {
        this.rows = rows;
        this.now = now;
    }

    /** A campaign of a merchant, for tasks. */
    public UUID campaign(UUID merchant) {
        return rows.row(
                "campaign",
                "merchant_id",
                merchant,
                "name",
                "Winter",
                "starts_on",
                java.time.LocalDate.of(2026, 1, 1),
                "ends_on",
                java.time.LocalDate.of(2026, 12, 1),
                "budget_minor",
                100_000L,
                "currency",
                "EUR",
                "created_at",
                now);
    }

    /** An assignment that ended so many days ago, with a part of the fee that stays for 30 days. */
    public UUID assignment(
            UUID campaign, UUID creator, String status, String reason, Duration ago) {
        UUID task = task(campaign);
        UUID application =
                rows.row(
                        "task_application",
                        "task_id",
                        task,
                        "affiliate_id",
                        creator,
                        "status",
                        "ACCEPTED",
                        "pitch",
                        "I do",
                        "applied_at",
                        now.minus(ago),
                        "decide_by",
                        now,
                        "decided_at",
                        now);
        boolean approved = status.equals("COMPLETED");
        boolean ended = !status.equals("ACCEPTED");
        return rows.row(
                "assignment",
                "task_id",
                task,
                "application_id",
                application,
                "affiliate_id",
                creator,
                "status",
                status,
                "terms_text",
                "terms",
                "terms_hash",
                "51d2361f4faea3bc8f9facdbc7d99abb555596a2e51f7b25fd3b41c93587e616",
                "fee_minor",
                1_000L,
                "platform_fee_minor",
                100L,
                "currency",
                "EUR",
                "revision_rounds",
                3,
                "disclosure_rule",
                "#ad",
                "accepted_at",
                now.minus(ago).minus(Duration.ofDays(20)),
                "submit_by",
                now.minus(ago),
                "extended",
                false,
                "approved_at",
                approved ? now.minus(ago) : null,
                "ended_at",
                ended ? now.minus(ago) : null,
                "end_reason",
                reason);
    }

    /** The second part of the fee of an assignment, paid or gone back. */
    public void lastPart(UUID assignment, String status, Duration ago) {
        rows.row(
                "tranche",
                "assignment_id",
                assignment,
                "position",
                1,
                "percent",
                100,
                "after_days",
                30,
                "fee_minor",
                1_000L,
                "platform_fee_minor",
                100L,
                "status",
                status,
                "settled_at",
                now.minus(ago));
    }

    /** Content that was decided so long ago, so many minutes after it was handed in. */
    public UUID content(
            UUID assignment,
            int round,
            String status,
            long minutes,
            boolean silence,
            Duration ago) {
        return rows.row(
                "submission",
                "assignment_id",
                assignment,
                "round",
                round,
                "status",
                status,
                "content_url",
                "https://youtube.com/watch?v=1",
                "disclosure",
                true,
                "submitted_at",
                now.minus(ago).minus(Duration.ofMinutes(minutes)),
                "due_by",
                now,
                "decided_at",
                now.minus(ago),
                "decided_by_silence",
                silence,
                "reason_code",
                status.equals("REJECTED") ? "OFF_BRIEF" : null);
    }

    private UUID task(UUID campaign) {
        return rows.row(
                "task",
                "campaign_id",
                campaign,
                "status",
                "PUBLISHED",
                "title",
                "Seven mornings",
                "search_words",
                "seven mornings",
                "brief",
                "",
                "platform",
                "YOUTUBE",
                "slots",
                1,
                "slots_taken",
                1,
                "ends_at",
                now.plus(Duration.ofDays(3)),
                "compensation",
                "FIXED_FEE",
                "fee_minor",
                1_000L,
                "currency",
                "EUR",
                "platform_fee_rate",
                java.math.BigDecimal.valueOf(0.1),
                "min_followers",
                0L,
                "stay_live_days",
                30,
                "tranche_percents",
                new Integer[] {100},
                "tranche_days",
                new Integer[] {30},
                "submission_days",
                14,
                "revision_rounds",
                3,
                "disclosure_rule",
                "#ad",
                "created_at",
                now,
                "published_at",
                now);
    }
}

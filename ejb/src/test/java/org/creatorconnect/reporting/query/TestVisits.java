package org.creatorconnect.reporting.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;

/** Links and the sums of their clicks, as reports read them. */
final class TestVisits {

    private final TestRows rows;
    private final Instant now;

    TestVisits(TestRows rows, Instant now) {
        this.rows = rows;
        this.now = now;
    }

    /** A link with the first of its five texts. */
    UUID link(UUID affiliate, UUID merchant, String text) {
        Instant before = now.minus(Duration.ofDays(60));
        return rows.row(
                "tracking_link",
                "code",
                UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                "affiliate_id",
                affiliate,
                "merchant_id",
                merchant,
                "target_url",
                "https://nordlys.example/",
                "sub_ids",
                new String[] {text, "", "", "", ""},
                "created_at",
                before);
    }

    /** Clicks of a day, with what does not count beside them. */
    void clicks(UUID of, LocalDate day, long clicks, long visitors) {
        rows.bare(
                "click_day",
                "link_id",
                of,
                "day",
                day,
                "clicks",
                clicks,
                "visitors",
                visitors,
                "machines",
                3L,
                "prefetches",
                0L,
                "repeats",
                1L,
                "floods",
                0L);
    }

    static String said(ReportRow row) {
        return row.by() + ": " + said(row.now()) + " before " + said(row.before());
    }

    static String said(ReportFigures one) {
        return "%s %s %d %d %d %d"
                .formatted(
                        one.clicks(),
                        one.visitors(),
                        one.orders(),
                        one.pending().minor(),
                        one.approved().minor(),
                        one.reversed().minor());
    }
}

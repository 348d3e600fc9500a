package org.creatorconnect.payout.query;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;

/** Ten approved runs with a payout of Mara each, in all states. */
abstract class PaidRunsTest extends DatabaseTest {

    static final int PAGE = 3;
    static final List<String> STATES = List.of("CREATED", "SETTLED", "FAILED", "UNKNOWN");

    final Random random = new Random(12);
    TestRows rows;
    PayoutRunQueries runs;
    PayoutQueries payouts;
    UUID run;
    UUID mara;
    UUID payout;

    @BeforeEach
    void pay() {
        rows = new TestRows(entityManager, NOW);
        runs = with(new PayoutRunQueries());
        payouts = with(new PayoutQueries(new Anybody(), TaskCenterRows.staff()));
        mara = rows.affiliate("Mara Berg");
        UUID method = method(mara, 1);
        for (int i = 0; i < 10; i++) {
            run = run("APPROVED");
            payout = payout(run, mara, method, STATES.get(i % STATES.size()));
        }
    }

    /** Some with the same cut-off, count or total, so that only the id tells them apart. */
    final UUID run(String status) {
        boolean approved = status.equals("APPROVED");
        long number =
                (long)
                        entityManager
                                .createNativeQuery(
                                        "SELECT nextval('payout_run_number_seq')", Long.class)
                                .getSingleResult();
        return rows.row(
                "payout_run",
                "number",
                number,
                "status",
                status,
                "cut_off",
                NOW.minus(Duration.ofDays(random.nextInt(5))),
                "currency",
                "SEK",
                "author",
                "finance-of-runs",
                "digest",
                "d",
                "payout_count",
                random.nextInt(3),
                "total_minor",
                100L * random.nextInt(3),
                "created_at",
                NOW,
                "approver",
                approved ? "finance2" : null,
                "approved_at",
                approved ? NOW : null);
    }

    final UUID method(UUID affiliate, int version) {
        return rows.row(
                "payout_method",
                "affiliate_id",
                affiliate,
                "method_version",
                version,
                "type",
                "IBAN",
                "details",
                new byte[] {1},
                "mask",
                "SE** 1" + random.nextInt(3),
                "country",
                "SE",
                "created_at",
                NOW,
                "usable_from",
                NOW);
    }

    final UUID payout(UUID of, UUID affiliate, UUID method, String status) {
        long gross = 100L * (2 + random.nextInt(3));
        long recovered = 100L * random.nextInt(2);
        return rows.row(
                "payout",
                "run_id",
                of,
                "affiliate_id",
                affiliate,
                "method_id",
                method,
                "currency",
                "SEK",
                "gross_minor",
                gross,
                "recovered_minor",
                recovered,
                "net_minor",
                gross - recovered,
                "status",
                status,
                "queries_sent",
                0,
                "created_at",
                NOW.minus(Duration.ofDays(random.nextInt(4))));
    }

    final UUID earning(String source, UUID of, long minor, String heldBy, UUID holder) {
        return rows.row(
                "earning",
                "affiliate_id",
                mara,
                "source",
                source,
                "source_id",
                of,
                "amount_minor",
                minor,
                "currency",
                "SEK",
                "payable_at",
                NOW,
                heldBy,
                holder);
    }

    private static final class Anybody extends OwnAffiliates {
        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Whose payout it is is looked at elsewhere.
        }
    }
}

package org.creatorconnect.payout.service;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;

/** What banks say of payouts: anything, each by itself or all at the same moment. */
final class TellingBanks {

    private static final PaymentStatus[] ANYTHING = {
        PaymentStatus.ACSC,
        PaymentStatus.ACSC,
        PaymentStatus.RJCT,
        PaymentStatus.RJCT,
        PaymentStatus.RTRN,
        PaymentStatus.ACCP,
        PaymentStatus.PDNG
    };

    private final MoneyServices services;
    private final Random random;
    private long next;
    private int together;

    TellingBanks(MoneyServices services, Random random) {
        this.services = services;
        this.random = random;
    }

    /**
     * Says something of each. What is said at the same moment and can be acted on together is acted
     * on already.
     *
     * @return each said by itself, as if for the first time or once more
     */
    List<Runnable> tellOf(List<SequenceRows.Live> payouts) {
        List<PaymentReport> said =
                payouts.stream()
                        .map(payout -> report(payout, ANYTHING[random.nextInt(ANYTHING.length)]))
                        .toList();
        if (random.nextBoolean()) {
            Set<PaymentReport> done = services.reportsAtOnce.receive(said);
            together += done.size();
            services.rows.entityManager.flush();
            services.rows.entityManager.clear();
        }
        return said.stream().map(this::alone).toList();
    }

    /** Says that the payee has the money. */
    Runnable settled(SequenceRows.Live payout) {
        return alone(report(payout, PaymentStatus.ACSC));
    }

    /** How many reports were acted on together. */
    int together() {
        return together;
    }

    private Runnable alone(PaymentReport report) {
        return () -> services.reports.receive(report);
    }

    private PaymentReport report(SequenceRows.Live payout, PaymentStatus status) {
        Instant now = services.rows.clock.instant();
        return new PaymentReport(
                "bank" + next++, payout.id().text(), status, "AC04", payout.net(), null, now);
    }
}

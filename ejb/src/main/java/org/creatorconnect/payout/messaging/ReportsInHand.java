package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.service.Together;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.service.PaymentStatusReports;
import org.creatorconnect.payout.service.ReportsAtOnce;

/**
 * Lets the reports that consumers have in hand at the same moment share one transaction. Each still
 * answers for its own message. What could not be acted on together is acted on alone.
 */
@ApplicationScoped
public class ReportsInHand {

    private static final int MOST = 200;

    private final PaymentStatusReports alone;
    private final Together<PaymentReport, PaymentReport> together;

    protected ReportsInHand() {
        this(null, null);
    }

    @Inject
    public ReportsInHand(ReportsAtOnce atOnce, PaymentStatusReports alone) {
        this.alone = alone;
        this.together = new Together<>("reports", MOST, batch -> done(atOnce, batch));
    }

    /**
     * Returns when what follows from the report is committed.
     *
     * @throws org.creatorconnect.payout.service.UnusableReport when people have to look at it
     */
    void receive(PaymentReport report) {
        if (together.act(report).isEmpty()) {
            alone.receive(report);
        }
    }

    /** How many wait to be acted on. */
    int waiting() {
        return together.waiting();
    }

    private static List<Optional<PaymentReport>> done(
            ReportsAtOnce atOnce, List<PaymentReport> batch) {
        Set<PaymentReport> done = atOnce.receive(batch);
        return batch.stream().map(one -> Optional.of(one).filter(done::contains)).toList();
    }
}

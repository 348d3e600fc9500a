package org.creatorconnect.payout.messaging;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.service.PaymentStatusReports;
import org.creatorconnect.payout.service.ReportsAtOnce;

/**
 * Lets the reports that consumers have in hand at the same moment share one transaction: while one
 * consumer acts, those that come wait, and the first of them acts for all. Each still answers for
 * its own message. What could not be acted on together is acted on alone.
 */
@ApplicationScoped
public class ReportsInHand {

    private static final System.Logger LOG = System.getLogger(ReportsInHand.class.getName());

    private final ReportsAtOnce together;
    private final PaymentStatusReports alone;
    private final Lock desk = new ReentrantLock();
    private final Queue<InHand> waiting = new ConcurrentLinkedQueue<>();

    /** A report of one consumer; written and read at the desk only. */
    private static final class InHand {

        private final PaymentReport report;
        private boolean tried;
        private boolean done;

        private InHand(PaymentReport report) {
            this.report = report;
        }
    }

    protected ReportsInHand() {
        this(null, null);
    }

    @Inject
    public ReportsInHand(ReportsAtOnce together, PaymentStatusReports alone) {
        this.together = together;
        this.alone = alone;
    }

    /**
     * Returns when what follows from the report is committed.
     *
     * @throws org.creatorconnect.payout.service.UnusableReport when people have to look at it
     */
    void receive(PaymentReport report) {
        if (!isDoneTogether(report)) {
            alone.receive(report);
        }
    }

    private boolean isDoneTogether(PaymentReport report) {
        InHand mine = new InHand(report);
        waiting.add(mine);
        desk.lock();
        try {
            if (!mine.tried) {
                actOn(allThatWait());
            }
            return mine.done;
        } finally {
            desk.unlock();
        }
    }

    /** How many wait to be acted on. */
    int waiting() {
        return waiting.size();
    }

    private List<InHand> allThatWait() {
        List<InHand> all = new ArrayList<>();
        for (InHand next = waiting.poll(); next != null; next = waiting.poll()) {
            next.tried = true;
            all.add(next);
        }
        return all;
    }

    private void actOn(List<InHand> all) {
        try {
            Set<PaymentReport> done =
                    together.receive(all.stream().map(one -> one.report).toList());
            all.forEach(one -> one.done = done.contains(one.report));
        } catch (RuntimeException oneOfThem) {
            LOG.log(WARNING, "reports were not taken together; each is taken alone", oneOfThem);
        }
    }
}

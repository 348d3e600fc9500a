package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutEntries;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.jspecify.annotations.Nullable;

/**
 * Posts an approved run and hands its instructions to the outbox. A run is gone through in parts,
 * so that its size is a matter of time and not of memory. All its earnings and its payees' accounts
 * are locked before, over the whole run at once: parts that locked their own would do so in another
 * order than the parts of another run. Nobody else touches a commission whose earning is locked.
 */
@ApplicationScoped
public class PayoutDispatch {

    private static final int CHUNK = 500;

    private final PayoutRepository payouts;
    private final PayoutEarnings earnings;
    private final Journal journal;
    private final OutboxRepository outbox;
    private final InstantSource clock;

    protected PayoutDispatch() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutDispatch(
            PayoutRepository payouts,
            PayoutEarnings earnings,
            Journal journal,
            OutboxRepository outbox,
            InstantSource clock) {
        this.payouts = payouts;
        this.earnings = earnings;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller holds the locks of {@link org.creatorconnect.payout.PayoutSelection#lock}. */
    void post(PayoutRunId run) {
        tellCommissions(run);
        postEntries(run);
        outbox.addInstructions(run.value(), clock.instant());
    }

    private void tellCommissions(PayoutRunId run) {
        @Nullable PayoutId last = null;
        List<PayoutId> chunk = payouts.idsOfRun(run, last, CHUNK);
        while (!chunk.isEmpty()) {
            earnings.tell(PayoutStep.INSTRUCTED, payouts.commissions(chunk));
            last = chunk.get(chunk.size() - 1);
            chunk = payouts.idsOfRun(run, last, CHUNK);
        }
    }

    private void postEntries(PayoutRunId run) {
        @Nullable PayoutId last = null;
        List<Payout> chunk = payouts.ofRun(run, last, CHUNK);
        while (!chunk.isEmpty()) {
            journal.postAll(
                    chunk.stream()
                            .map(payout -> PayoutEntries.approved(payout, clock.instant()))
                            .toList());
            last = chunk.get(chunk.size() - 1).id();
            payouts.forget(chunk);
            chunk = payouts.ofRun(run, last, CHUNK);
        }
    }
}

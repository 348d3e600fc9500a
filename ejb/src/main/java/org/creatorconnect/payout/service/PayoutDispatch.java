package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.EarningsMoved;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutEntries;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.platform.service.NewFacts;
import org.jspecify.annotations.Nullable;

/** Posts an approved run and hands its instructions to the outbox. */
@ApplicationScoped
public class PayoutDispatch {

    private static final int CHUNK = 500;

    private final PayoutRepository payouts;
    private final Journal journal;
    private final OutboxRepository outbox;
    private final Event<EarningsMoved> moved;
    private final NewFacts facts;

    protected PayoutDispatch() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutDispatch(
            PayoutRepository payouts,
            Journal journal,
            OutboxRepository outbox,
            Event<EarningsMoved> moved,
            NewFacts facts) {
        this.payouts = payouts;
        this.journal = journal;
        this.outbox = outbox;
        this.moved = moved;
        this.facts = facts;
    }

    void post(PayoutRunId run) {
        @Nullable PayoutId last = null;
        List<Payout> chunk = payouts.ofRun(run, last, CHUNK);
        while (!chunk.isEmpty()) {
            journal.postAll(
                    chunk.stream()
                            .map(payout -> PayoutEntries.approved(payout, facts.now()))
                            .toList());
            last = chunk.get(chunk.size() - 1).id();
            chunk = payouts.ofRun(run, last, CHUNK);
        }
        outbox.addInstructions(run.value(), facts.now());
        List<UUID> commissions = payouts.commissions(run);
        if (!commissions.isEmpty()) {
            moved.fire(new EarningsMoved(PayoutStep.INSTRUCTED, commissions));
        }
    }
}

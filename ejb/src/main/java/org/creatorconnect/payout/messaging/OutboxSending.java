package org.creatorconnect.payout.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.ReviewRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.service.PayoutHandover;
import org.creatorconnect.platform.service.NewFacts;

/**
 * Sends the next messages of the outbox and marks them sent. The database's transaction and the
 * broker's are two: when we die between them, a message is sent again under the same id, and the
 * broker and the payment system both know it.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxSending {

    private static final int BATCH = 20;

    private final OutboxRepository outbox;
    private final PayoutRepository payouts;
    private final ReviewRepository reviews;
    private final PaymentMessages messages;
    private final PayoutHandover handover;
    private final NewFacts facts;

    protected OutboxSending() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OutboxSending(
            OutboxRepository outbox,
            PayoutRepository payouts,
            ReviewRepository reviews,
            PaymentMessages messages,
            PayoutHandover handover,
            NewFacts facts) {
        this.outbox = outbox;
        this.payouts = payouts;
        this.reviews = reviews;
        this.messages = messages;
        this.handover = handover;
        this.facts = facts;
    }

    /**
     * Sends the next batch, unless another node is at it.
     *
     * @return how many were sent; 0 when there is nothing to do here
     * @throws BrokerAway when the broker cannot be reached; all stays to be sent
     */
    public int sendNext(PaymentQueues queues) {
        if (!outbox.lockRelay()) {
            return 0;
        }
        List<OutboxMessage> next = outbox.unsent(BATCH);
        for (OutboxMessage message : next) {
            send(message, queues);
            outbox.sent(message, facts.now());
        }
        return next.size();
    }

    private void send(OutboxMessage message, PaymentQueues queues) {
        switch (message.kind()) {
            case PAYMENT_INSTRUCTION -> {
                Payout payout = payouts.lock(new PayoutId(message.subject())).orElseThrow();
                queues.instruct(payout, messages.instruction(payout));
                handover.instructed(payout);
            }
            case STATUS_QUERY -> {
                Payout payout = payouts.lock(new PayoutId(message.subject())).orElseThrow();
                queues.query(message.id(), payout, messages.statusQuery(payout));
            }
            case STATUS_REVIEW ->
                    queues.review(message.id(), reviews.body(message.subject()).orElseThrow());
        }
    }
}

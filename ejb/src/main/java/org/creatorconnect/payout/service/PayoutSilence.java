package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutStatus;

/** What follows when the payment system does not answer: we ask, and never pay again. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PayoutSilence {

    private final PayoutRepository payouts;
    private final OutboxRepository outbox;
    private final PayoutPatience patience;
    private final PayoutTrail trail;
    private final PayoutCaseFile cases;
    private final IdSource ids;
    private final InstantSource clock;

    protected PayoutSilence() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public PayoutSilence(
            PayoutRepository payouts,
            OutboxRepository outbox,
            PayoutPatience patience,
            PayoutTrail trail,
            PayoutCaseFile cases,
            IdSource ids,
            InstantSource clock) {
        this.payouts = payouts;
        this.outbox = outbox;
        this.patience = patience;
        this.trail = trail;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** The time for an answer is over. */
    public void noAnswer(PayoutId id) {
        Payout payout = payouts.lock(id).orElseThrow();
        if (payout.unanswered()) {
            patience.afterSilence(payout);
            trail.moved("PAYOUT_UNKNOWN", payout);
        }
    }

    /** It is time to ask once more, or to leave it to people. */
    public void ask(PayoutId id) {
        Payout payout = payouts.lock(id).orElseThrow();
        if (payout.status() != PayoutStatus.UNKNOWN) {
            return;
        }
        int asked = payout.asked();
        outbox.add(
                new OutboxMessage(ids.next(), OutboxKind.STATUS_QUERY, id.value()),
                clock.instant());
        if (asked < PayoutPatience.MOST_QUERIES) {
            patience.afterQuery(payout, asked);
        } else {
            cases.gaveUpAsking(payout);
        }
    }
}

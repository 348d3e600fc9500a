package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;

/**
 * Instructions that may have been sent already, because the database was set back since. In place
 * of each the payment system is asked what became of it, again and again: its answer moves the
 * payout on, and nothing is sent; without one people have to release it.
 */
@ApplicationScoped
public class HeldInstructions {

    /** What became of an instruction whose turn it was. */
    enum Turn {
        /** It is not held, or no more. */
        FREE,
        /** It was asked about, and waits. */
        ASKED,
        /** The payment system knows it: it is not to be sent. */
        KNOWN
    }

    private final HeldPaymentRepository held;
    private final PaymentMessages texts;
    private final IdSource ids;

    protected HeldInstructions() {
        this(null, null, null);
    }

    @Inject
    public HeldInstructions(HeldPaymentRepository held, PaymentMessages texts, IdSource ids) {
        this.held = held;
        this.texts = texts;
        this.ids = ids;
    }

    /** It is this message's turn to be sent. */
    Turn turn(Letter letter, PaymentQueues queues) {
        if (letter.message().kind() != OutboxKind.PAYMENT_INSTRUCTION
                || !held.isHeld(letter.message().subject())) {
            return Turn.FREE;
        }
        Payout payout = letter.about();
        if (payout.status() != PayoutStatus.CREATED) {
            return Turn.KNOWN;
        }
        queues.query(ids.next(), payout, texts.statusQuery(payout));
        held.asked(payout.id().value());
        return Turn.ASKED;
    }
}

package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.ReviewRepository;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.jspecify.annotations.Nullable;

/** Writes out what the outbox only names, at the moment it is sent. */
@ApplicationScoped
public class OutboxLetters {

    /**
     * A message ready to be sent.
     *
     * @param payout what it is about, locked until the transaction ends; a report for review is
     *     about none
     */
    record Letter(OutboxMessage message, @Nullable Payout payout, String body) {

        Payout about() {
            if (payout == null) {
                throw new NoSuchElementException("a report for review is about no payout");
            }
            return payout;
        }
    }

    private final PayoutRepository payouts;
    private final ReviewRepository reviews;
    private final PaymentMessages texts;

    protected OutboxLetters() {
        this(null, null, null);
    }

    @Inject
    public OutboxLetters(
            PayoutRepository payouts, ReviewRepository reviews, PaymentMessages texts) {
        this.payouts = payouts;
        this.reviews = reviews;
        this.texts = texts;
    }

    /**
     * @throws RuntimeException of any kind when what it is about is missing or cannot be opened
     */
    Letter write(UnsentMessage unsent) {
        OutboxMessage message = unsent.message();
        return switch (message.kind()) {
            case PAYMENT_INSTRUCTION -> {
                Payout payout = payout(message);
                String body = texts.instruction(payout, unsent.createdAt());
                yield new Letter(message, payout, body);
            }
            case STATUS_QUERY -> {
                Payout payout = payout(message);
                yield new Letter(message, payout, texts.statusQuery(payout));
            }
            case STATUS_REVIEW ->
                    new Letter(message, null, reviews.body(message.subject()).orElseThrow());
        };
    }

    private Payout payout(OutboxMessage message) {
        return payouts.lock(new PayoutId(message.subject())).orElseThrow();
    }
}

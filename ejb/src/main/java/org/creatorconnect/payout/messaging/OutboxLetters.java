package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.messaging.OutboxKind;
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
    record Letter(UnsentMessage unsent, @Nullable Payout payout, String body) {

        OutboxMessage message() {
            return unsent.message();
        }

        /** Whether it tells to pay. */
        boolean isPayment() {
            return message().kind() == OutboxKind.PAYMENT_INSTRUCTION;
        }

        Payout about() {
            if (payout == null) {
                throw new NoSuchElementException("a report for review is about no payout");
            }
            return payout;
        }

        /** By what the broker knows it: an instruction by its payout, so that it counts once. */
        String brokerId() {
            return isPayment() ? about().id().text() : message().id().toString();
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
     * Reads at once what these are about and whom that pays.
     *
     * @return the payouts that there are, locked until the transaction ends
     */
    Map<PayoutId, Payout> read(List<UnsentMessage> unsent) {
        Set<PayoutId> about =
                unsent.stream()
                        .map(UnsentMessage::message)
                        .filter(message -> message.kind() != OutboxKind.STATUS_REVIEW)
                        .map(OutboxLetters::payout)
                        .collect(Collectors.toSet());
        Map<PayoutId, Payout> found = payouts.lockAll(about);
        texts.read(found.values());
        return found;
    }

    /**
     * @param about what was {@linkplain #read read} of it and others
     * @throws RuntimeException of any kind when what it is about is missing or cannot be opened
     */
    Letter write(UnsentMessage unsent, Map<PayoutId, Payout> about) {
        OutboxMessage message = unsent.message();
        return switch (message.kind()) {
            case PAYMENT_INSTRUCTION -> {
                Payout payout = payout(message, about);
                yield new Letter(unsent, payout, texts.instruction(payout, unsent.createdAt()));
            }
            case STATUS_QUERY -> {
                Payout payout = payout(message, about);
                yield new Letter(unsent, payout, texts.statusQuery(payout));
            }
            case STATUS_REVIEW ->
                    new Letter(unsent, null, reviews.body(message.subject()).orElseThrow());
        };
    }

    private static Payout payout(OutboxMessage message, Map<PayoutId, Payout> about) {
        return Optional.ofNullable(about.get(payout(message))).orElseThrow();
    }

    private static PayoutId payout(OutboxMessage message) {
        return new PayoutId(message.subject());
    }
}

package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;

/**
 * Instructions that may have been sent already, because the database was set back since. In place
 * of each the payment system is asked what became of it, again and again: its answer moves the
 * payout on, and nothing is sent; without one people have to release it.
 */
@ApplicationScoped
public class HeldInstructions {

    /**
     * What is to be done with letters whose turn it is.
     *
     * @param free are sent
     * @param waiting are held and not sent; the payment system is asked about them
     * @param known are held, and the payment system knows them: they are not sent, and wait no more
     * @param questions go out in place of those that wait
     */
    record Turns(
            List<Letter> free, List<Letter> waiting, List<Letter> known, List<Letter> questions) {}

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

    /**
     * Sorts letters whose turn it is, with as many questions to the database for all as for one.
     */
    Turns turns(List<Letter> letters) {
        Set<UUID> found =
                held.among(
                        letters.stream()
                                .filter(Letter::isPayment)
                                .map(letter -> letter.message().subject())
                                .toList());
        Map<Boolean, List<Letter>> byHeld =
                letters.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one ->
                                                one.isPayment()
                                                        && found.contains(
                                                                one.message().subject())));
        Map<Boolean, List<Letter>> byKnown =
                byHeld.get(true).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one -> one.about().status() != PayoutStatus.CREATED));
        List<Letter> waiting = byKnown.get(false);
        held.asked(waiting.stream().map(letter -> letter.message().subject()).toList());
        return new Turns(
                byHeld.get(false),
                waiting,
                byKnown.get(true),
                waiting.stream().map(this::question).toList());
    }

    private Letter question(Letter letter) {
        UnsentMessage unsent = letter.unsent();
        OutboxMessage message =
                new OutboxMessage(ids.next(), OutboxKind.STATUS_QUERY, letter.message().subject());
        return new Letter(
                new UnsentMessage(message, unsent.createdAt(), 0, unsent.trace()),
                letter.about(),
                texts.statusQuery(letter.about()));
    }
}

package org.creatorconnect.payout.messaging;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;
import org.creatorconnect.payout.service.PayoutHandover;

/**
 * Sends the next messages of the outbox and marks them sent. The database's transaction and the
 * broker's are two: when we die between them, a message is sent again under the same id, and the
 * broker and the payment system both know it. A message that cannot be written is counted and waits
 * longer each time; its neighbors go on. What may have been sent before the database was set back
 * is asked about instead.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxSending {

    private static final System.Logger LOG = System.getLogger(OutboxSending.class.getName());
    private static final int BATCH = 20;
    private static final int LONGEST_WAIT = 600;

    /** What people read of an instruction that waits for an answer. */
    private static final String HELD = "HeldSinceRestore";

    private final OutboxRepository outbox;
    private final OutboxLetters letters;
    private final HeldInstructions held;
    private final SentInstructions sent;
    private final PayoutHandover handover;
    private final InstantSource clock;

    protected OutboxSending() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OutboxSending(
            OutboxRepository outbox,
            OutboxLetters letters,
            HeldInstructions held,
            SentInstructions sent,
            PayoutHandover handover,
            InstantSource clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.held = held;
        this.sent = sent;
        this.handover = handover;
        this.clock = clock;
    }

    /**
     * Sends the next batch, unless another node is at it.
     *
     * @return how many were looked at; 0 when there is nothing to do here
     * @throws BrokerAway when the broker cannot be reached; all stays to be sent
     */
    public int sendNext(PaymentQueues queues) {
        if (!outbox.lockRelay()) {
            return 0;
        }
        List<UnsentMessage> next = outbox.unsent(BATCH);
        next.forEach(unsent -> send(unsent, queues));
        return next.size();
    }

    /** What the next batch would hold. */
    public List<UUID> next() {
        return outbox.unsent(BATCH).stream().map(unsent -> unsent.message().id()).toList();
    }

    /**
     * Sends one message in a transaction of its own, when a batch failed and it is not known
     * because of which of them.
     *
     * @throws BrokerAway when the broker cannot be reached
     */
    public void sendAlone(UUID id, PaymentQueues queues) {
        if (outbox.lockRelay()) {
            outbox.unsent(id).ifPresent(unsent -> send(unsent, queues));
        }
    }

    /** Counts the failure of a message that was sent alone. */
    public void giveUpForNow(UUID id, Exception failure) {
        outbox.unsent(id).ifPresent(unsent -> count(unsent, failure));
    }

    private void send(UnsentMessage unsent, PaymentQueues queues) {
        queues.follow(unsent.trace());
        write(unsent).ifPresent(letter -> sendUnlessHeld(letter, unsent.attempts(), queues));
    }

    private void sendUnlessHeld(Letter letter, int attempts, PaymentQueues queues) {
        switch (held.turn(letter, queues)) {
            case FREE -> send(letter, queues);
            case ASKED -> outbox.failed(letter.message().id(), HELD, wait(attempts));
            case KNOWN -> {
                handover.instructed(letter.about());
                outbox.sent(letter.message(), clock.instant());
            }
        }
    }

    private void send(Letter letter, PaymentQueues queues) {
        OutboxMessage message = letter.message();
        switch (message.kind()) {
            case PAYMENT_INSTRUCTION -> {
                sent.note(letter.about());
                queues.instruct(letter.about(), letter.body());
                handover.instructed(letter.about());
            }
            case STATUS_QUERY -> queues.query(message.id(), letter.about(), letter.body());
            case STATUS_REVIEW -> queues.review(message.id(), letter.body());
        }
        outbox.sent(message, clock.instant());
    }

    /** Whatever is wrong with one message is that message's matter alone. */
    private Optional<Letter> write(UnsentMessage unsent) {
        try {
            return Optional.of(letters.write(unsent));
        } catch (RuntimeException unwritable) {
            count(unsent, unwritable);
            return Optional.empty();
        }
    }

    private void count(UnsentMessage unsent, Exception failure) {
        UUID id = unsent.message().id();
        LOG.log(WARNING, "message " + id + " cannot be sent; it is tried again later", failure);
        outbox.failed(id, name(failure), wait(unsent.attempts()));
    }

    private static Duration wait(int attempts) {
        return Duration.ofSeconds(Math.min(LONGEST_WAIT, 5L << Math.min(attempts, 7)));
    }

    /** Only kinds of errors: what they say could hold a part of the message. */
    private static String name(Throwable failure) {
        Throwable cause = failure.getCause();
        String name = failure.getClass().getSimpleName();
        return cause == null || cause == failure
                ? name
                : name + ", " + cause.getClass().getSimpleName();
    }
}

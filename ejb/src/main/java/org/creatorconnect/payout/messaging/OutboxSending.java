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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.UnsentMessage;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;
import org.creatorconnect.payout.service.PayoutHandover;

/**
 * Sends the next messages of the outbox and marks them sent, as many as a batch holds with as few
 * statements as one. The database's transaction and the broker's are two, the broker's is committed
 * first: when we die between them, a message is sent again under the same id, and the broker and
 * the payment system both know it. As the broker refuses a whole batch that holds such a message,
 * the batch is then sent one by one. A message that cannot be written is counted and waits longer
 * each time; its neighbors go on. What may have been sent before the database was set back is asked
 * about instead.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxSending {

    private static final System.Logger LOG = System.getLogger(OutboxSending.class.getName());

    /** So many go in one transaction of the broker's and the database's. */
    private static final int BATCH = 200;

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
     * @throws SentBefore when one of the batch is known to the broker; all of it stays to be sent
     * @throws BrokerAway when the broker cannot be reached; all stays to be sent
     */
    public int sendNext(PaymentQueues queues) {
        if (!outbox.lockRelay()) {
            return 0;
        }
        List<UnsentMessage> next = outbox.unsent(BATCH);
        List<Letter> written = marked(next);
        if (!written.isEmpty()) {
            queues.sendAll(written);
        }
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
            outbox.unsent(id).ifPresent(unsent -> marked(List.of(unsent)).forEach(queues::send));
        }
    }

    /** Counts the failure of a message that was sent alone. */
    public void giveUpForNow(UUID id, Exception failure) {
        outbox.unsent(id).ifPresent(unsent -> count(unsent, failure));
    }

    /**
     * Writes messages out and marks them sent, in the transaction that is committed after the
     * broker's: all that can fail here fails before they are sent, and the answer to one finds its
     * mark. What is held is not sent; in its place goes a question.
     */
    private List<Letter> marked(List<UnsentMessage> unsent) {
        Map<PayoutId, Payout> about = letters.read(unsent);
        HeldInstructions.Turns turns =
                held.turns(unsent.stream().flatMap(one -> write(one, about).stream()).toList());
        turns.waiting()
                .forEach(
                        one ->
                                outbox.failed(
                                        one.message().id(), HELD, wait(one.unsent().attempts())));
        List<Letter> over = Stream.concat(turns.free().stream(), turns.known().stream()).toList();
        handover.instructed(payments(over));
        outbox.sent(over.stream().map(Letter::message).toList(), clock.instant());
        sent.note(payments(turns.free()));
        return Stream.concat(turns.free().stream(), turns.questions().stream()).toList();
    }

    private static List<Payout> payments(List<Letter> letters) {
        return letters.stream().filter(Letter::isPayment).map(Letter::about).toList();
    }

    /** Whatever is wrong with one message is that message's matter alone. */
    private Optional<Letter> write(UnsentMessage unsent, Map<PayoutId, Payout> about) {
        try {
            return Optional.of(letters.write(unsent, about));
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

package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.messaging.OutboxMessage;
import org.creatorconnect.messaging.OutboxRepository;
import org.creatorconnect.messaging.ReviewMessage;
import org.creatorconnect.messaging.ReviewRepository;

/**
 * Keeps reports that nobody could act on: for the portal, and by the outbox in the review queue.
 * Instructions that nobody took are kept beside them.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentReviews {

    /** The queue such reports end in. */
    public static final String QUEUE = "payment.status.review";

    /** The queue in which instructions end that no payment system took. */
    public static final String INSTRUCTIONS = "payment.instructions.review";

    /** All queues whose messages people look at. */
    public static final List<String> QUEUES = List.of(QUEUE, INSTRUCTIONS);

    /** The cause of a message that was delivered as often as the broker tries. */
    public static final String GIVEN_UP = "GIVEN_UP";

    private static final char NUL_PICTURE = '\u2400';

    private final ReviewRepository reviews;
    private final OutboxRepository outbox;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected PaymentReviews() {
        this(null, null, null, null, null);
    }

    @Inject
    public PaymentReviews(
            ReviewRepository reviews,
            OutboxRepository outbox,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a message once, however often it is delivered. The one character that the table cannot
     * keep, U+0000, is kept as its picture.
     *
     * @param messageId the broker's id of it
     * @param cause why nobody could act on it
     */
    public void keep(String messageId, String cause, String body) {
        UUID id = ids.next();
        String kept = body.replace('\u0000', NUL_PICTURE);
        if (reviews.add(new ReviewMessage(id, QUEUE, messageId, cause, kept, clock.instant()))) {
            outbox.add(
                    new OutboxMessage(ids.next(), OutboxKind.STATUS_REVIEW, id), clock.instant());
            audit.record("PAYMENT_REPORT_IN_REVIEW", "review_message", id, cause);
        }
    }

    /**
     * Keeps once that an instruction was not taken.
     *
     * @param body which it was, without whom it pays
     */
    public void keepInstruction(String messageId, String body) {
        UUID id = ids.next();
        if (reviews.add(
                new ReviewMessage(id, INSTRUCTIONS, messageId, GIVEN_UP, body, clock.instant()))) {
            audit.record("PAYMENT_INSTRUCTION_IN_REVIEW", "review_message", id, GIVEN_UP);
        }
    }
}

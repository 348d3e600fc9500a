package org.creatorconnect.payout.messaging;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.util.UUID;
import org.creatorconnect.identity.Role;

/**
 * Sends every second what waits in the outbox. While the broker is away it waits longer each time.
 * A batch that fails for another reason is sent one by one, so that one message stops no other.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class OutboxRelay {

    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());
    private static final int LONGEST_PAUSE = 30;

    private final OutboxSending sending;
    private final RestoredBooks books;

    @Resource(lookup = "java:/jms/outbox")
    ConnectionFactory factory;

    private int failures;
    private int pause;
    private boolean looked;

    protected OutboxRelay() {
        this(null, null);
    }

    @Inject
    public OutboxRelay(OutboxSending sending, RestoredBooks books) {
        this.sending = sending;
        this.books = books;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox relay")
    public void relay() {
        if (pause > 0) {
            pause--;
            return;
        }
        lookAtTheBooks();
        try (PaymentQueues queues = new PaymentQueues(factory)) {
            sendAll(queues);
            recovered();
        } catch (BrokerAway away) {
            waitLonger(away);
        }
    }

    /** Once, and before anything is sent. */
    private void lookAtTheBooks() {
        if (!looked) {
            books.look();
            looked = true;
        }
    }

    private void sendAll(PaymentQueues queues) {
        try {
            while (sending.sendNext(queues) > 0) {
                // The next batch may be there already.
            }
        } catch (BrokerAway away) {
            throw away;
        } catch (SentBefore someOfThem) {
            LOG.log(INFO, "a batch was sent before, or a part of it; it is sent one by one");
            sendNextOneByOne(queues);
        } catch (RuntimeException oneOfThem) {
            LOG.log(WARNING, "a batch was not sent; its messages are sent one by one", oneOfThem);
            sendNextOneByOne(queues);
        }
    }

    private void sendNextOneByOne(PaymentQueues queues) {
        sending.next().forEach(id -> sendAlone(id, queues));
    }

    private void sendAlone(UUID id, PaymentQueues queues) {
        try {
            sending.sendAlone(id, queues);
        } catch (BrokerAway away) {
            throw away;
        } catch (RuntimeException thisOne) {
            sending.giveUpForNow(id, thisOne);
        }
    }

    private void recovered() {
        if (failures > 0) {
            LOG.log(INFO, "the broker is back after " + failures + " attempts");
        }
        failures = 0;
    }

    private void waitLonger(BrokerAway away) {
        failures++;
        pause = Math.min(LONGEST_PAUSE, 1 << Math.min(failures, 5));
        LOG.log(WARNING, "the broker is away; next attempt in " + pause + " s", away);
    }
}

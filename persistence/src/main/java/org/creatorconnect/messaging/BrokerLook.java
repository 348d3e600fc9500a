package org.creatorconnect.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.creatorconnect.foundation.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Asks a broker of one's own who takes from its queues, on a line of its own that is opened again
 * when it broke. Nothing is sent and nothing taken here. The answer counts the consumers of all
 * nodes: the broker does not tell whose they are.
 */
@ApplicationScoped
public class BrokerLook {

    /** Made by the configuration script where the broker is another one than the server's. */
    private static final String FACTORY = "java:/jms/look";

    private static final String ADDRESS = "jms.queue.";

    private final Settings settings;
    private @Nullable ClientSessionFactory line;
    private @Nullable ClientSession session;

    protected BrokerLook() {
        this(null);
    }

    @Inject
    public BrokerLook(Settings settings) {
        this.settings = settings;
    }

    /** Whether the broker is one of one's own; else the server has it within. */
    public boolean isOutside() {
        return settings.brokerUser().isPresent();
    }

    /** Whether the broker answers now. */
    public boolean isAnswered() {
        return consumers(OwnConsumer.STATUS.queue()).isPresent();
    }

    /** The consumers at a queue, over all nodes; nothing when the broker does not answer. */
    public synchronized OptionalInt consumers(String queue) {
        try {
            ClientSession.QueueQuery answer = open().queueQuery(SimpleString.of(ADDRESS + queue));
            return answer.isExists()
                    ? OptionalInt.of(answer.getConsumerCount())
                    : OptionalInt.empty();
        } catch (Exception away) {
            // The client names no narrower failure, and there is nothing that it could mean here.
            close();
            return OptionalInt.empty();
        }
    }

    private ClientSession open() throws Exception {
        ClientSession known = session;
        if (known != null && !known.isClosed()) {
            return known;
        }
        close();
        ClientSessionFactory opened = factory().getServerLocator().createSessionFactory();
        line = opened;
        known =
                opened.createSession(
                        settings.brokerUser().orElse(""),
                        settings.brokerPassword().orElse(""),
                        false,
                        true,
                        true,
                        false,
                        0);
        session = known;
        return known;
    }

    // The name is our own and constant, never anybody's input.
    @SuppressWarnings("BanJNDI")
    private static ActiveMQConnectionFactory factory() throws NamingException {
        return InitialContext.doLookup(FACTORY);
    }

    @PreDestroy
    synchronized void close() {
        ClientSession asking = session;
        ClientSessionFactory opened = line;
        session = null;
        line = null;
        try {
            if (asking != null) {
                asking.close();
            }
        } catch (ActiveMQException goneAnyway) {
            System.getLogger(BrokerLook.class.getName())
                    .log(System.Logger.Level.DEBUG, "the line to the broker was broken");
        }
        if (opened != null) {
            opened.close();
        }
    }
}

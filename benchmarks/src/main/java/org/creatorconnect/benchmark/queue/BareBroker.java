package org.creatorconnect.benchmark.queue;

import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** The broker that the server embeds, with one queue, on disk as there, and without the server. */
public final class BareBroker implements AutoCloseable {

    private static final String URL = "vm://77";
    private static final String QUEUE = "bare";
    private static final int BATCH = 200;

    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();

    private BareBroker(Path folder) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setSecurityEnabled(false);
        configuration.setPersistenceEnabled(true);
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.addAcceptorConfiguration("in-vm", URL);
        configuration.addQueueConfiguration(
                QueueConfiguration.of(QUEUE).setRoutingType(RoutingType.ANYCAST).setDurable(true));
        server.setConfiguration(configuration);
        server.start();
    }

    /**
     * @param folder where it keeps its messages
     */
    public static BareBroker start(Path folder) {
        try {
            return new BareBroker(folder);
        } catch (Exception failure) {
            throw new BenchmarkFailed("the bare broker does not start", failure);
        }
    }

    /** Sends a text so many times, 200 in a transaction. */
    public void send(String text, int count) {
        try (ServerLocator locator = ActiveMQClient.createServerLocator(URL);
                ClientSessionFactory factory = locator.createSessionFactory();
                ClientSession session = factory.createSession(false, false);
                ClientProducer producer = session.createProducer(QUEUE)) {
            for (int sent = 1; sent <= count; sent++) {
                ClientMessage message = session.createMessage(ClientMessage.TEXT_TYPE, true);
                message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(text));
                producer.send(message);
                if (sent % BATCH == 0 || sent == count) {
                    session.commit();
                }
            }
        } catch (ActiveMQException failure) {
            throw new BenchmarkFailed("the bare broker refuses", failure);
        } catch (Exception failure) {
            throw new BenchmarkFailed("the bare broker cannot be reached", failure);
        }
    }

    /** Throws away all that was sent. */
    public void empty() {
        try {
            server.getActiveMQServer().locateQueue(QUEUE).deleteAllReferences();
        } catch (Exception failure) {
            throw new BenchmarkFailed("the bare queue cannot be emptied", failure);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new BenchmarkFailed("the bare broker does not stop", failure);
        }
    }
}

package org.creatorconnect.broker;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A broker with the door in it, and the application's own consumer in the same process. */
final class GuardedBroker implements AutoCloseable {

    private static final long PATIENCE = 10_000;

    private final int amqp = freePort();
    private final int core = freePort();
    private final Path folder;
    private EmbeddedActiveMQ server;
    private Connection own;
    private MessageConsumer consumer;

    GuardedBroker(Path folder) throws Exception {
        this.folder = folder;
        start();
    }

    private void start() throws Exception {
        server = server();
        server.start();
        own = new ActiveMQConnectionFactory("vm://0").createConnection();
        Session session = own.createSession(false, Session.AUTO_ACKNOWLEDGE);
        consumer = session.createConsumer(session.createQueue(ReportCheck.ADDRESS));
    }

    AmqpSender amqp() throws IOException {
        return new AmqpSender(amqp, ReportCheck.ADDRESS);
    }

    String amqpUrl() {
        return "amqp://localhost:" + amqp;
    }

    String coreUrl() {
        return "tcp://localhost:" + core;
    }

    /** The next message as the application gets it. */
    Message next() throws JMSException {
        own.start();
        return consumer.receive(PATIENCE);
    }

    long consumers() {
        return server.getActiveMQServer()
                .locateQueue(SimpleString.of(ReportCheck.ADDRESS))
                .getConsumerCount();
    }

    long waiting() {
        return server.getActiveMQServer()
                .locateQueue(SimpleString.of(ReportCheck.ADDRESS))
                .getMessageCount();
    }

    /** As after a power cut: what is not on disk is gone. */
    void restart() throws Exception {
        server.getActiveMQServer().fail(true);
        start();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private EmbeddedActiveMQ server() {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setBrokerInstance(folder.toFile());
        configuration.setSecurityEnabled(false);
        configuration.setMaxDiskUsage(-1);
        configuration.setIncomingInterceptorClassNames(List.of(Door.class.getName()));
        try {
            configuration.addAcceptorConfiguration("in-vm", "vm://0");
            configuration.addAcceptorConfiguration(
                    "core", "tcp://localhost:" + core + "?protocols=CORE");
            configuration.addAcceptorConfiguration(
                    Door.AMQP, "tcp://localhost:" + amqp + "?protocols=AMQP;autoStart=false");
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
        configuration.addQueueConfiguration(
                QueueConfiguration.of(ReportCheck.ADDRESS).setRoutingType(RoutingType.ANYCAST));
        return new EmbeddedActiveMQ().setConfiguration(configuration);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

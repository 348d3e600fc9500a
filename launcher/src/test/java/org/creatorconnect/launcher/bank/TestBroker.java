package org.creatorconnect.launcher.bank;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.qpid.jms.JmsConnectionFactory;

/** The product's side of the two queues, in a broker of its own that keeps its messages on disk. */
final class TestBroker implements AutoCloseable {

    private static final String INSTRUCTIONS = "jms.queue.payment.instructions";
    private static final String STATUS = "jms.queue.payment.status";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ server;

    private TestBroker(Path folder, int port) throws Exception {
        this.folder = folder;
        this.port = port;
        this.server = server();
        server.start();
    }

    static TestBroker start(Path folder) throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            socket.close();
            return new TestBroker(folder, port);
        }
    }

    String address() {
        return "localhost:" + port;
    }

    void stop() throws Exception {
        server.stop();
    }

    void restart() throws Exception {
        server = server();
        server.start();
    }

    void instruct(String instructionId, String holder) throws JMSException {
        send(instruction(instructionId, holder));
    }

    void ask(String instructionId) throws JMSException {
        send(
                """
                {"schema": 1, "type": "STATUS_QUERY", "instructionId": "%s"}"""
                        .formatted(instructionId));
    }

    void send(String text) throws JMSException {
        try (Connection connection = connect();
                Session session = connection.createSession();
                MessageProducer producer =
                        session.createProducer(session.createQueue(INSTRUCTIONS))) {
            producer.send(session.createTextMessage(text));
        }
    }

    /** The next reports, as many as are asked for or as come in half a minute. */
    List<JsonObject> reports(int count) throws JMSException {
        List<JsonObject> reports = new ArrayList<>();
        try (Connection connection = connect();
                Session session = connection.createSession();
                MessageConsumer consumer = session.createConsumer(session.createQueue(STATUS))) {
            while (reports.size() < count
                    && consumer.receive(PATIENCE.toMillis()) instanceof TextMessage report) {
                try (JsonReader reader = Json.createReader(new StringReader(report.getText()))) {
                    reports.add(reader.readObject());
                }
            }
        }
        return reports;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    static String instruction(String id, String holder) {
        return """
        {"schema": 1, "instructionId": "%1$s", "endToEndId": "E2E-%1$s",
         "amount": {"amount": "125.50", "currency": "EUR"},
         "creditor": {"name": "%2$s", "country": "DE", "town": "Bremen", "method": "IBAN",
                      "account": "DE02120300000000202051"},
         "requestedExecutionDate": "2026-12-01", "remittanceInformation": "x"}"""
                .formatted(id, holder);
    }

    private Connection connect() throws JMSException {
        JmsConnectionFactory factory =
                new JmsConnectionFactory("payments", "connect-demo", "amqp://" + address());
        Connection connection = factory.createConnection();
        connection.start();
        return connection;
    }

    private EmbeddedActiveMQ server() throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setBrokerInstance(folder.toFile());
        configuration.setSecurityEnabled(false);
        configuration.setMaxDiskUsage(-1);
        configuration.addAcceptorConfiguration(
                "amqp", "tcp://localhost:" + port + "?protocols=AMQP");
        for (String name : List.of(INSTRUCTIONS, STATUS)) {
            configuration.addQueueConfiguration(
                    QueueConfiguration.of(name).setRoutingType(RoutingType.ANYCAST));
        }
        return new EmbeddedActiveMQ().setConfiguration(configuration);
    }
}

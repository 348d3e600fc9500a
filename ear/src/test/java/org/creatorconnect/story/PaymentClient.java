package org.creatorconnect.story;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;

/** A payment system at the queues, over the core protocol or AMQP 1.0. */
final class PaymentClient implements AutoCloseable {

    private static final String INSTRUCTIONS = "jms.queue.payment.instructions";
    private static final String STATUS = "jms.queue.payment.status";

    private final Connection connection;
    private final Session session;

    private PaymentClient(Connection connection) throws JMSException {
        this.connection = connection;
        this.session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        connection.start();
    }

    static PaymentClient overCore(String user, String password) throws JMSException {
        int port = RunningProduct.get().ports().core();
        ConnectionFactory factory = new ActiveMQConnectionFactory("tcp://localhost:" + port);
        return new PaymentClient(factory.createConnection(user, password));
    }

    static PaymentClient overAmqp(String user, String password) throws JMSException {
        int port = RunningProduct.get().ports().amqp();
        ConnectionFactory factory = new JmsConnectionFactory("amqp://localhost:" + port);
        return new PaymentClient(factory.createConnection(user, password));
    }

    Session session() {
        return session;
    }

    /** The instruction of a payout, within the given time; others stay in the queue. */
    JsonObject instruction(JsonObject payout, Duration patience) throws JMSException {
        String selector = "instructionId = '" + payout.getString("instructionId") + "'";
        try (MessageConsumer consumer =
                session.createConsumer(session.createQueue(INSTRUCTIONS), selector)) {
            TextMessage message = (TextMessage) consumer.receive(patience.toMillis());
            return parse(Objects.requireNonNull(message, selector).getText());
        }
    }

    /** Reports a status of an instruction, in its own words about the amount. */
    void report(JsonObject instruction, String status, String reportId) throws JMSException {
        send(
                Json.createObjectBuilder()
                        .add("schema", 1)
                        .add("reportId", reportId)
                        .add("instructionId", instruction.getString("instructionId"))
                        .add("status", status)
                        .add("amount", instruction.getJsonObject("amount"))
                        .add("providerReference", "STORY")
                        .add("occurredAt", "2026-11-24T12:00:00Z")
                        .build()
                        .toString());
    }

    /** Sends any text as a report. */
    void send(String text) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            producer.send(session.createTextMessage(text));
        }
    }

    /** Sends the bytes of a text as some clients do: neither marked as text nor with an id. */
    void sendBytes(String text) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            producer.setDisableMessageID(true);
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            producer.send(message);
        }
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package org.creatorconnect.benchmark.queue;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/** A payment system that takes instructions and reports what it is told to, over AMQP 1.0. */
public final class PaymentSystem implements AutoCloseable {

    private static final String USER = "payments";
    private static final String INSTRUCTIONS = "jms.queue.payment.instructions";
    private static final String STATUS = "jms.queue.payment.status";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BATCH = 100;

    private final Connection connection;

    /**
     * @param port of the broker's AMQP on this machine
     */
    public PaymentSystem(int port, String password) {
        try {
            connection =
                    new JmsConnectionFactory(USER, password, "amqp://localhost:" + port)
                            .createConnection();
            connection.start();
        } catch (JMSException failure) {
            throw new BenchmarkFailed("the broker does not let a payment system in", failure);
        }
    }

    /**
     * Takes instructions, one message after the other, each acknowledged by itself. Questions of
     * how a payout stands are let pass and do not count.
     *
     * @param each is told the text of an instruction before the next is taken
     */
    public void take(int count, Consumer<String> each) {
        try (Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer consumer =
                        session.createConsumer(session.createQueue(INSTRUCTIONS))) {
            int taken = 0;
            while (taken < count) {
                String text = text(consumer.receive(PATIENCE.toMillis()));
                if (!text.contains("STATUS_QUERY")) {
                    each.accept(text);
                    taken++;
                }
            }
        } catch (JMSException failure) {
            throw new BenchmarkFailed("instructions cannot be taken", failure);
        }
    }

    /** Reports of each instruction that it is taken over and settled, many in a transaction. */
    public void settle(List<String> instructions) {
        try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            int sent = 0;
            for (String instruction : instructions) {
                JsonObject read = read(instruction);
                producer.send(session.createTextMessage(report(read, "ACCP")));
                producer.send(session.createTextMessage(report(read, "ACSC")));
                sent++;
                if (sent % BATCH == 0 || sent == instructions.size()) {
                    session.commit();
                }
            }
        } catch (JMSException failure) {
            throw new BenchmarkFailed("reports cannot be sent", failure);
        }
    }

    /** The id of an instruction, which is its payout's. */
    public static String id(String instruction) {
        return read(instruction).getString("instructionId");
    }

    private static String report(JsonObject instruction, String status) {
        String id = instruction.getString("instructionId");
        return Json.createObjectBuilder()
                .add("schema", 1)
                .add("reportId", id + "-" + status)
                .add("instructionId", id)
                .add("status", status)
                .add("amount", instruction.getJsonObject("amount"))
                .add("providerReference", "BENCH-" + id)
                .add("occurredAt", Instant.now().toString())
                .build()
                .toString();
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage taken) {
            return taken.getText();
        }
        throw new BenchmarkFailed("an instruction is missing");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException failure) {
            throw new BenchmarkFailed("the broker does not let a payment system go", failure);
        }
    }
}

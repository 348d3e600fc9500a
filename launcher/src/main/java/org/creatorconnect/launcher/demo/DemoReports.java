package org.creatorconnect.launcher.demo;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.apache.qpid.jms.JmsConnectionFactory;

/**
 * What a payment system says that no program can settle: the demo's finance finds it waiting. It
 * goes over the status queue, as everything that a payment system says.
 */
final class DemoReports {

    private static final String STATUS = "jms.queue.payment.status";
    private static final String ANOTHER_FORMAT =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt/></Document>";

    private final String broker;
    private final String password;

    /**
     * @param broker host and AMQP port
     * @param password of the broker's user {@code payments}
     */
    DemoReports(String broker, String password) {
        this.broker = broker;
        this.password = password;
    }

    /** A report in a format that nobody agreed on. */
    void unreadable() {
        say(ANOTHER_FORMAT);
    }

    /** A payout that was settled long ago is said to be refused. */
    void contradicting(JsonObject payout, String at) {
        String id = payout.getString("id");
        say(
                Json.createObjectBuilder()
                        .add("schema", 1)
                        .add("reportId", id + "-LATE-RJCT")
                        .add("instructionId", id)
                        .add("status", "RJCT")
                        .add("reasonCode", "AC04")
                        .add("amount", payout.getJsonObject("amount"))
                        .add("occurredAt", at)
                        .build()
                        .toString());
    }

    private void say(String text) {
        JmsConnectionFactory factory =
                new JmsConnectionFactory("payments", password, "amqp://" + broker);
        try (Connection connection = factory.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(STATUS))
                    .send(session.createTextMessage(text));
        } catch (JMSException gone) {
            throw new IllegalStateException("the broker does not take a report", gone);
        }
    }
}

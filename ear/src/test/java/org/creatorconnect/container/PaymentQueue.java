package org.creatorconnect.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** The payment system's side of the queues, from inside the server. */
@ApplicationScoped
public class PaymentQueue {

    private static final long PATIENCE_MILLIS = 15_000;

    @Resource(lookup = "java:/jms/outbox")
    ConnectionFactory broker;

    @Resource(lookup = "java:/jms/queue/paymentInstructions")
    Queue instructions;

    @Resource(lookup = "java:/jms/queue/paymentStatus")
    Queue status;

    @Resource(lookup = "java:/jms/queue/paymentStatusReview")
    Queue review;

    /** The next instruction; fails when none comes within 15 seconds. */
    JsonObject next() {
        try (JMSContext context = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            String text =
                    context.createConsumer(instructions).receiveBody(String.class, PATIENCE_MILLIS);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }

    /** Reports a status of an instruction. */
    void report(JsonObject instruction, String outcome, String reportId) {
        send(
                Json.createObjectBuilder()
                        .add("schema", 1)
                        .add("reportId", reportId)
                        .add("instructionId", instruction.getString("instructionId"))
                        .add("status", outcome)
                        .add("amount", instruction.getJsonObject("amount"))
                        .add("providerReference", "CONTAINER")
                        .add("occurredAt", "2026-11-24T12:00:00Z")
                        .build()
                        .toString());
    }

    /** As the broker does with what could not be acted on. */
    void sendToReview(String text) {
        try (JMSContext context = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer().send(review, text);
        }
    }

    void send(String text) {
        try (JMSContext context = broker.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            context.createProducer().send(status, text);
        }
    }
}

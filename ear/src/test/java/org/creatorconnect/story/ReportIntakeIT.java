package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import jakarta.jms.StreamMessage;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a status report lands in review or is refused, and the next is taken. */
class ReportIntakeIT {

    private static final String STATUS = "jms.queue.payment.status";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"AMQP", "CORE"})
    void whatIsNoTextIsRefusedAndTheConsumersStay(String protocol) throws JMSException {
        try (PaymentClient bank = bank(protocol)) {
            for (Message message : whatIsNoText(bank.session())) {
                assertRefused(bank, message, "NOT_TEXT");
            }
            assertThatTheNextIsKept(bank, "after what is no text, over " + protocol);
        }
        assertThat(Readiness.consumers("payment.status")).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMQP", "CORE"})
    void whatIsTooLargeIsRefusedByName(String protocol) throws JMSException {
        try (PaymentClient bank = bank(protocol)) {
            for (int size : new int[] {110_000, 1_100_000, 30_000_000}) {
                Session session = bank.session();
                assertRefused(
                        bank, session.createTextMessage("x".repeat(size)), "MESSAGE_TOO_LARGE");
            }
            assertThatTheNextIsKept(bank, "after what is too large, over " + protocol);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMQP", "CORE"})
    void whatIsNestedIsKeptWhole(String protocol) throws JMSException {
        try (PaymentClient bank = bank(protocol)) {
            String nested = "[".repeat(20_000) + "\"" + protocol + "\"" + "]".repeat(20_000);
            assertThatTheNextIsKept(bank, nested);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMQP", "CORE"})
    void twoThatSayTheSameAreKeptBoth(String protocol) throws JMSException {
        String text = "the same over " + protocol;
        try (PaymentClient bank = bank(protocol)) {
            bank.sendBytes(text);
            bank.sendBytes(text);
        }
        Eventually.within(PATIENCE)
                .assertThat(() -> kept(text), count -> assertThat(count).isEqualTo(2));
    }

    private static List<Message> whatIsNoText(Session session) throws JMSException {
        StreamMessage stream = session.createStreamMessage();
        stream.writeInt(1);
        MapMessage map = session.createMapMessage();
        map.setInt("a", 1);
        return List.of(
                session.createMessage(),
                stream,
                map,
                object(session, new ArrayList<>(List.of(1, 2))),
                object(session, new HashMap<>(Map.of("a", 1))));
    }

    /** As AMQP's own types where the protocol has them, serialized elsewhere. */
    private static ObjectMessage object(Session session, Serializable value) throws JMSException {
        ObjectMessage message = session.createObjectMessage();
        message.setBooleanProperty("JMS_AMQP_TYPED_ENCODING", true);
        message.setObject(value);
        return message;
    }

    private static void assertRefused(PaymentClient bank, Message message, String name)
            throws JMSException {
        Session session = bank.session();
        try (MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            assertThatThrownBy(() -> producer.send(message))
                    .isInstanceOf(JMSException.class)
                    .hasMessageContaining(name);
        }
    }

    private static void assertThatTheNextIsKept(PaymentClient bank, String text)
            throws JMSException {
        bank.send(text);
        Eventually.within(PATIENCE)
                .assertThat(() -> kept(text), count -> assertThat(count).isOne());
    }

    private static long kept(String text) {
        Api finance = Api.as("demo-finance");
        String path = "reviews?queue=payment.status.review&limit=50";
        return finance.get(path).items().stream()
                .map(JsonValue::asJsonObject)
                .map((JsonObject item) -> item.getString("body"))
                .filter(text::equals)
                .count();
    }

    private static PaymentClient bank(String protocol) throws JMSException {
        return protocol.equals("AMQP")
                ? PaymentClient.overAmqp("payments", "connect-demo")
                : PaymentClient.overCore("payments", "connect-demo");
    }
}

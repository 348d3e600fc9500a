package org.creatorconnect.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.proton.amqp.messaging.AmqpValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a client of the core protocol sends is one text for the consumer, or refused. */
class CoreReportsTest {

    @TempDir Path folder;
    private GuardedBroker broker;
    private Connection connection;
    private Session session;
    private MessageProducer producer;

    @BeforeEach
    void start() throws Exception {
        broker = new GuardedBroker(folder);
        connect(new ActiveMQConnectionFactory(broker.coreUrl()));
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        broker.close();
    }

    private void connect(ActiveMQConnectionFactory factory) throws JMSException {
        connection = factory.createConnection();
        session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        producer = session.createProducer(session.createQueue(ReportCheck.ADDRESS));
    }

    private List<Message> whatIsNoText() throws JMSException {
        MapMessage map = session.createMapMessage();
        map.setInt("a", 1);
        StreamMessage stream = session.createStreamMessage();
        stream.writeInt(1);
        return List.of(
                map,
                stream,
                session.createMessage(),
                session.createObjectMessage(new ArrayList<>(List.of(1, 2))),
                session.createObjectMessage());
    }

    @Test
    void whatIsNoTextIsRefusedAndTheNextIsTaken() throws Exception {
        for (Message message : whatIsNoText()) {
            assertThatThrownBy(() -> producer.send(message))
                    .isInstanceOf(JMSException.class)
                    .hasMessageContaining("NOT_TEXT: ");
        }
        producer.send(session.createTextMessage("after"));
        assertThat(((TextMessage) broker.next()).getText()).isEqualTo("after");
        assertThat(broker.consumers()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsRefusedByName() throws Exception {
        BytesMessage pieces = session.createBytesMessage();
        pieces.writeBytes(new byte[3_000_000]);
        assertRefusedAsTooLarge(pieces);
        connection.close();
        ActiveMQConnectionFactory inOnePiece = new ActiveMQConnectionFactory(broker.coreUrl());
        inOnePiece.setMinLargeMessageSize(10_000_000);
        connect(inOnePiece);
        BytesMessage large = session.createBytesMessage();
        large.writeBytes(new byte[103_000]);
        assertRefusedAsTooLarge(large);
        assertThat(broker.waiting()).isZero();
    }

    @Test
    void whatWouldHaveToBeUnpackedIsRefused() throws Exception {
        connection.close();
        ActiveMQConnectionFactory packing = new ActiveMQConnectionFactory(broker.coreUrl());
        packing.setCompressLargeMessage(true);
        connect(packing);
        BytesMessage bomb = session.createBytesMessage();
        bomb.writeBytes(new byte[3_000_000]);
        assertThatThrownBy(() -> producer.send(bomb)).isInstanceOf(JMSException.class);
        assertThat(broker.waiting()).isZero();
    }

    @Test
    void whatWasTakenOutlivesTheBrokerWhateverItsSenderAskedFor() throws Exception {
        producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        producer.send(session.createTextMessage("over the core protocol"));
        try (AmqpSender amqp = broker.amqp()) {
            amqp.send(AmqpReportsTest.bytes(new AmqpValue("over AMQP")));
        }
        connection.close();
        broker.restart();
        assertThat(List.of(text(broker.next()), text(broker.next())))
                .containsExactly("over the core protocol", "over AMQP");
    }

    private void assertRefusedAsTooLarge(Message message) {
        assertThatThrownBy(() -> producer.send(message))
                .isInstanceOf(JMSException.class)
                .hasMessageContaining("MESSAGE_TOO_LARGE: ");
    }

    private static String text(Message message) throws JMSException {
        return ((TextMessage) message).getText();
    }
}

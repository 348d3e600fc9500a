package org.creatorconnect.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.Decimal128;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.UnsignedInteger;
import org.apache.qpid.proton.amqp.UnsignedLong;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.AmqpSequence;
import org.apache.qpid.proton.amqp.messaging.AmqpValue;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.amqp.messaging.Header;
import org.apache.qpid.proton.amqp.messaging.Properties;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.messaging.Section;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.codec.AMQPDefinedTypes;
import org.apache.qpid.proton.codec.DecoderImpl;
import org.apache.qpid.proton.codec.EncoderImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an AMQP client sends is one text for the consumer, or refused; nothing stops it. */
class AmqpReportsTest {

    private static GuardedBroker broker;
    private static AmqpSender sender;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        broker = new GuardedBroker(folder);
        sender = broker.amqp();
    }

    @AfterAll
    static void stop() throws Exception {
        sender.close();
        broker.close();
    }

    static Stream<byte[]> whatIsNoText() {
        Properties serialized = new Properties();
        serialized.setContentType(Symbol.valueOf("application/x-java-serialized-object"));
        return Stream.of(
                bytes(value(List.of(1, 2))),
                bytes(value(List.of(UnsignedLong.valueOf(1), UnsignedLong.valueOf(2)))),
                bytes(value(List.of())),
                bytes(value(List.of(List.of("nested")))),
                bytes(value(Map.of("a", 1))),
                bytes(value(Map.of(1, "a key that is no text"))),
                bytes(value(Map.of("a", List.of(1)))),
                bytes(new AmqpSequence(List.of(1, "a"))),
                bytes(new AmqpSequence(List.of(UnsignedLong.valueOf(7)))),
                bytes(value(null)),
                bytes(value(1)),
                bytes(value(1L)),
                bytes(value(1.5)),
                bytes(value(true)),
                bytes(value('c')),
                bytes(value(new Date(0))),
                bytes(value(new UUID(1, 2))),
                bytes(value(Symbol.valueOf("symbol"))),
                bytes(value(UnsignedLong.valueOf(1))),
                bytes(value(new Decimal128(1, 2))),
                bytes(value(new int[] {1, 2})),
                bytes(new Header()),
                bytes(data("a"), data("b")),
                bytes(value("a"), value("b")),
                bytes(data("a"), value("b")),
                bytes(serialized, data("serialized")));
    }

    static Stream<byte[]> whatIsBroken() {
        return Stream.of(
                new byte[] {1},
                "neither AMQP nor JSON".getBytes(UTF_8),
                new byte[] {0, 0x53, 0x77},
                new byte[] {0, 0x53, 0x77, (byte) 0xa1, 100, 'a'},
                new byte[] {0, 0x53, 0x77, (byte) 0xa1, 1, 'a', 0},
                nested(20_000));
    }

    @ParameterizedTest
    @MethodSource("whatIsBroken")
    void whatIsBrokenIsNotTakenAndTheNextIsTaken(byte[] message) throws Exception {
        try (AmqpSender broken = broker.amqp()) {
            assertThat(broken.send(message)).isNotEqualTo(Accepted.getInstance());
        }
        assertTaken("after " + Arrays.hashCode(message));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoText")
    void whatIsNoTextIsRefusedAndTheNextIsTaken(byte[] message) throws Exception {
        assertThat(refusal(sender.send(message))).startsWith("NOT_TEXT: ");
        assertTaken("after " + Arrays.hashCode(message));
    }

    @Test
    void aTextAndTheBytesOfATextAreTaken() throws Exception {
        sender.send(bytes(value("as text")));
        assertThat(text(broker.next())).isEqualTo("as text");
        sender.send(bytes(data("as data")));
        assertThat(text(broker.next())).isEqualTo("as data");
        sender.send(bytes(value(new Binary("as binary".getBytes(UTF_8)))));
        assertThat(text(broker.next())).isEqualTo("as binary");
    }

    @Test
    void whatIsTooLargeIsRefusedByName() throws Exception {
        for (int size : new int[] {103_000, 1_100_000, 3_000_000}) {
            assertThat(refusal(sender.send(bytes(value("x".repeat(size))))))
                    .startsWith("MESSAGE_TOO_LARGE: ");
        }
        assertTaken("x".repeat(90_000));
    }

    @Test
    void twoThatSayTheSameAreTwo() throws Exception {
        Properties named = new Properties();
        named.setMessageId("the same id");
        sender.send(bytes(named, value("the same")));
        sender.send(bytes(named, value("the same")));
        String first = broker.next().getStringProperty(ReportCheck.RECEIPT);
        assertThat(broker.next().getStringProperty(ReportCheck.RECEIPT)).isNotEqualTo(first);
    }

    @Test
    void itNeverExpires() throws Exception {
        Header brief = new Header();
        brief.setTtl(UnsignedInteger.valueOf(1));
        sender.send(bytes(brief, value("brief")));
        Thread.sleep(20);
        Message kept = broker.next();
        assertThat(text(kept)).isEqualTo("brief");
        assertThat(kept.getJMSExpiration()).isZero();
    }

    private static void assertTaken(String text) throws Exception {
        assertThat(sender.send(bytes(value(text)))).isEqualTo(Accepted.getInstance());
        assertThat(text(broker.next())).isEqualTo(text);
        assertThat(broker.consumers()).isEqualTo(1);
    }

    private static String refusal(DeliveryState said) {
        assertThat(said).isInstanceOf(Rejected.class);
        return ((Rejected) said).getError().getDescription();
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] content = new byte[(int) bytes.getBodyLength()];
            bytes.readBytes(content);
            return new String(content, UTF_8);
        }
        return ((TextMessage) message).getText();
    }

    private static Section value(Object value) {
        return new AmqpValue(value);
    }

    private static Section data(String text) {
        return new Data(new Binary(text.getBytes(UTF_8)));
    }

    /** A list in a list in a list …, none of which ends. */
    private static byte[] nested(int depth) {
        byte[] message = new byte[3 + depth * 3];
        message[1] = 0x53;
        message[2] = 0x77;
        for (int i = 3; i < message.length; i += 3) {
            message[i] = (byte) 0xc0;
            message[i + 1] = (byte) 0xff;
            message[i + 2] = 1;
        }
        return message;
    }

    static byte[] bytes(Section... sections) {
        DecoderImpl decoder = new DecoderImpl();
        EncoderImpl encoder = new EncoderImpl(decoder);
        AMQPDefinedTypes.registerAllTypes(decoder, encoder);
        ByteBuffer buffer = ByteBuffer.allocate(4_000_000);
        encoder.setByteBuffer(buffer);
        for (Section section : sections) {
            encoder.writeObject(section);
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}

package org.creatorconnect.launcher.bank;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.qpid.jms.JmsConnectionFactory;

/**
 * Takes instructions over AMQP 1.0 and answers with status reports. Each message is one transacted
 * step: book on disk, reports sent, message acknowledged; after a crash between, the message comes
 * again, the book shows what was executed, and only the reports are repeated.
 */
public final class BankSimulator {

    private static final String INSTRUCTIONS = "jms.queue.payment.instructions";
    private static final String STATUS = "jms.queue.payment.status";
    private static final Duration PACE = Duration.ofMillis(8);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);

    private final String broker;
    private final Teller teller;
    private final Clock clock;

    private BankSimulator(String broker, Teller teller, Clock clock) {
        this.broker = broker;
        this.teller = teller;
        this.clock = clock;
    }

    /**
     * @param arguments the broker's host and AMQP port, and the book's file
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        try (Book book = Book.open(Path.of(arguments[1]))) {
            new BankSimulator(arguments[0], new Teller(book, clock), clock).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        boolean away = false;
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connect()) {
                say("connected to the broker at " + broker);
                away = false;
                serve(connection);
            } catch (JMSException gone) {
                if (!away) {
                    say("the broker at " + broker + " is away; trying again every second");
                }
                away = true;
                Thread.sleep(BEFORE_RETRY.toMillis());
            }
        }
    }

    private Connection connect() throws JMSException {
        JmsConnectionFactory factory =
                new JmsConnectionFactory(
                        "payments", password(), "amqp://" + broker + "?jms.prefetchPolicy.all=1");
        Connection connection = factory.createConnection();
        connection.start();
        return connection;
    }

    private void serve(Connection connection)
            throws JMSException, IOException, InterruptedException {
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(INSTRUCTIONS));
                MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            while (!Thread.currentThread().isInterrupted()) {
                Message message = consumer.receive(250);
                if (message != null) {
                    send(session, producer, handle(message));
                    Thread.sleep(PACE.toMillis());
                } else {
                    send(session, producer, teller.due());
                }
                session.commit();
            }
        }
    }

    private List<Report> handle(Message message) throws JMSException, IOException {
        String text = message instanceof TextMessage body ? body.getText() : "";
        Optional<MessageText> read = MessageText.read(text);
        if (read.isPresent() && read.get().isStatusQuery()) {
            return teller.answer(read.get().instructionId(), occasion(message)).stream().toList();
        }
        Optional<Instruction> instruction = read.flatMap(MessageText::instruction);
        if (instruction.isEmpty()) {
            say("an instruction that cannot be read was left out: " + message.getJMSMessageID());
            return List.of();
        }
        return teller.take(instruction.get());
    }

    private void send(Session session, MessageProducer producer, List<Report> reports)
            throws JMSException {
        for (Report report : reports) {
            producer.send(session.createTextMessage(report.json(clock.instant())));
        }
    }

    /** Names the occasion of a question, the same when it is delivered again. */
    private static String occasion(Message question) throws JMSException {
        return Integer.toHexString(question.getJMSMessageID().hashCode());
    }

    private static String password() {
        return Optional.ofNullable(System.getenv("CONNECT_PAYMENTS_PASSWORD"))
                .orElse("connect-demo");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

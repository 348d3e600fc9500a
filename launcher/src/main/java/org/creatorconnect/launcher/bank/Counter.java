package org.creatorconnect.launcher.bank;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Serves one connection to the broker, in transacted steps: messages into the book on disk, reports
 * sent, messages acknowledged. After a crash between, the messages come again, the book shows what
 * was executed, and only the reports are repeated.
 */
final class Counter {

    private static final String INSTRUCTIONS = "jms.queue.payment.instructions";
    private static final String STATUS = "jms.queue.payment.status";
    private static final Duration WAIT = Duration.ofMillis(250);

    private final Teller teller;
    private final BankSettings settings;

    Counter(Teller teller, BankSettings settings) {
        this.teller = teller;
        this.settings = settings;
    }

    /**
     * Serves until this thread is interrupted.
     *
     * @throws JMSException when the connection is lost
     * @throws IOException when the book cannot be written
     */
    void serve(Connection connection) throws JMSException, IOException, InterruptedException {
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(INSTRUCTIONS));
                MessageProducer producer = session.createProducer(session.createQueue(STATUS))) {
            while (!Thread.currentThread().isInterrupted()) {
                step(session, next(consumer), producer);
            }
        }
    }

    /** What is there by now, as many as a step may hold; nothing when nothing comes for a while. */
    private List<Message> next(MessageConsumer consumer) throws JMSException {
        List<Message> messages = new ArrayList<>();
        Message message = consumer.receive(WAIT.toMillis());
        while (message != null) {
            messages.add(message);
            message = messages.size() < settings.atOnce() ? consumer.receiveNoWait() : null;
        }
        return messages;
    }

    private void step(Session session, List<Message> messages, MessageProducer producer)
            throws JMSException, IOException, InterruptedException {
        List<Report> due = teller.due();
        if (messages.isEmpty() && due.isEmpty()) {
            return;
        }
        for (Message message : messages) {
            send(session, producer, handle(message));
            Thread.sleep(settings.pace().toMillis());
        }
        send(session, producer, due);
        session.commit();
        teller.said(due);
    }

    private List<Report> handle(Message message) throws JMSException, IOException {
        Optional<MessageText> read = MessageText.read(text(message));
        if (read.isPresent() && read.get().isStatusQuery()) {
            return teller.answer(read.get().instructionId(), occasion(message)).stream().toList();
        }
        Optional<Instruction> instruction = read.flatMap(MessageText::instruction);
        if (instruction.isEmpty()) {
            BankSimulator.say("left out, cannot be read: " + message.getJMSMessageID());
            return List.of();
        }
        return teller.take(instruction.get());
    }

    private static void send(Session session, MessageProducer producer, List<Report> reports)
            throws JMSException {
        for (Report report : reports) {
            producer.send(session.createTextMessage(report.json()));
        }
    }

    private static String text(Message message) throws JMSException {
        String text = message instanceof TextMessage body ? body.getText() : null;
        return text == null ? "" : text;
    }

    /** Names a question, the same when it is delivered again. */
    private static String occasion(Message question) throws JMSException {
        String id = question.getJMSMessageID();
        return id == null
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

package org.creatorconnect.launcher.bank;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.qpid.jms.JmsConnectionFactory;

/**
 * A bank in a process of its own: takes instructions over AMQP 1.0 and answers with status reports.
 * It connects to the broker again for as long as it lives.
 */
public final class BankSimulator {

    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);

    private final BankSettings settings;
    private final Counter counter;
    private boolean away;

    BankSimulator(BankSettings settings, Teller teller) {
        this.settings = settings;
        this.counter = new Counter(teller, settings);
    }

    /**
     * Runs until the process is ended; exit status 1 and a sentence when the book cannot be used.
     *
     * @param arguments the broker's host and AMQP port, and the book's file
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            BankSettings settings = BankSettings.of(arguments, System.getenv());
            try (Book book = Book.open(settings.book());
                    Diary diary = Diary.open(settings.diary())) {
                Teller teller = new Teller(book, diary, InstantSource.system());
                new BankSimulator(settings, teller).run();
            }
        } catch (IOException | IllegalArgumentException unusable) {
            say("The bank simulator ends: " + unusable.getMessage());
            System.exit(1);
        }
    }

    /**
     * Serves until this thread is interrupted.
     *
     * @throws IOException when the book cannot be written
     */
    void run() throws IOException, InterruptedException {
        for (int attempt = 0; !Thread.currentThread().isInterrupted(); attempt++) {
            try (Connection connection = connection(attempt)) {
                connection.start();
                say("connected to the broker at " + settings.broker());
                away = false;
                counter.serve(connection);
            } catch (JMSException gone) {
                if (gone.getCause() instanceof InterruptedException told) {
                    throw told;
                }
                tellOnce(gone);
                Thread.sleep(BEFORE_RETRY.toMillis());
            }
        }
    }

    private Connection connection(int attempt) throws JMSException {
        return new JmsConnectionFactory(
                        settings.user(), settings.password(), settings.brokerUrl(attempt))
                .createConnection();
    }

    static void say(String line) {
        System.out.println(line);
    }

    private void tellOnce(JMSException gone) {
        if (!away) {
            say(
                    "the broker at "
                            + settings.broker()
                            + " is away ("
                            + gone.getClass().getSimpleName()
                            + "); trying again every second");
        }
        away = true;
    }
}

package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.MailCatcherProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/**
 * The packaged server on a fresh database, started once for all stories of a run and stopped with
 * it. No bank runs: the stories are the bank.
 */
final class RunningProduct {

    /** Few enough that a story can have more rows. */
    static final int EXPORT_AT_ONCE = 100;

    private static final Ports PORTS = Fork.ports();
    private static final RunningProduct INSTANCE = new RunningProduct();

    private final Path data = Fork.folder("stories");
    private final EmbeddedDatabase database;
    private final PackagedServer server;
    private final MailCatcherProcess mail;
    private final WebhookReceiver receiver;

    private RunningProduct() {
        try {
            Folders.delete(data);
            Files.createDirectories(data);
            database = EmbeddedDatabase.start(data.resolve("postgres"), PORTS.database());
            mail = MailCatcherProcess.start(PORTS, data);
            receiver = new WebhookReceiver();
            server =
                    PackagedServer.start(
                            Path.of("target", "server"),
                            PORTS,
                            database.access(),
                            data,
                            Map.of(
                                    "CONNECT_MODE",
                                    "demo",
                                    "CONNECT_DEMO_DATA",
                                    "off",
                                    "CONNECT_PRIVATE_HOSTS",
                                    receiver.host(),
                                    "CONNECT_EXPORT_ROWS_AT_ONCE",
                                    Integer.toString(EXPORT_AT_ONCE)));
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the product"));
            server.awaitReady(new Progress(System.out));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RunningProduct get() {
        return INSTANCE;
    }

    PackagedServer server() {
        return server;
    }

    EmbeddedDatabase database() {
        return database;
    }

    Ports ports() {
        return PORTS;
    }

    /** The folder with all its data and logs. */
    Path data() {
        return data;
    }

    /** The letters that were caught. */
    CaughtMail mail() {
        return new CaughtMail(mail.letters());
    }

    /** Programs that webhooks may lead to. */
    WebhookReceiver receiver() {
        return receiver;
    }

    private void stop() {
        server.close();
        mail.close();
        try {
            database.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.creatorconnect.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.StatementLog;
import org.creatorconnect.benchmark.queue.PaymentSystem;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.MailCatcherProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/**
 * The packaged server in production mode with its own settings of the JVM, a database of its own,
 * and a mail server. It believes the proxy before it, so that load can come from many visitors.
 */
final class Installation implements AutoCloseable {

    /** The account that the installation begins with, and its password. */
    static final String OPERATOR = "first.operator";

    static final String PASSWORD = "correct-horse-battery";

    /** From which the product's keys come, so that rows can be sealed as it does; 32 bytes. */
    static final String SECRET_KEY = "YmVuY2htYXJrcyBuZWVkIG5vdGhpbmcgc2VjcmV0ISE=";

    private static final String PAYMENTS_PASSWORD = "bench-payments";

    private final Ports ports = Ports.free();
    private final Path data;
    private final EmbeddedDatabase database;
    private final MailCatcherProcess mail;
    private final PackagedServer server;

    private Installation(Path home, Path data) throws IOException {
        this.data = data;
        database = EmbeddedDatabase.start(data.resolve("postgres"), ports.database());
        mail = MailCatcherProcess.start(ports, data);
        server = PackagedServer.start(home, ports, database.access(), data, settings());
        server.awaitReady(new Progress(System.out));
    }

    /**
     * @param home the packaged server's folder
     * @param data an empty folder
     */
    static Installation start(Path home, Path data) {
        try {
            return new Installation(home, data);
        } catch (IOException failure) {
            throw new BenchmarkFailed("the product did not come up", failure);
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("CONNECT_MODE", "production"),
                Map.entry("CONNECT_BASE_URL", "http://localhost:" + ports.http()),
                Map.entry("CONNECT_BEHIND_PROXY", "true"),
                Map.entry("CONNECT_TRUSTED_PROXIES", "127.0.0.1"),
                Map.entry("CONNECT_ADMIN_USER", OPERATOR),
                Map.entry("CONNECT_ADMIN_PASSWORD", PASSWORD),
                Map.entry("CONNECT_SECRET_KEY", SECRET_KEY),
                Map.entry("CONNECT_PAYMENTS_PASSWORD", PAYMENTS_PASSWORD),
                Map.entry("CONNECT_SMTP_HOST", "127.0.0.1"),
                Map.entry("CONNECT_SMTP_PORT", Integer.toString(ports.mail())),
                Map.entry("CONNECT_SMTP_TLS", "none"),
                Map.entry("CONNECT_MAIL_FROM", "Connect <no-reply@connect.example>"));
    }

    URI portal() {
        return server.portal();
    }

    URI api() {
        return server.api();
    }

    /** A payment system at the product's queues; whoever asks closes it. */
    PaymentSystem paymentSystem() {
        return new PaymentSystem(ports.amqp(), PAYMENTS_PASSWORD);
    }

    /** A bank that pays as fast as it can; whoever asks closes it. */
    BankSimulatorProcess bank() {
        try {
            return BankSimulatorProcess.start(
                    ports,
                    data,
                    Map.of(
                            "CONNECT_PAYMENTS_PASSWORD",
                            PAYMENTS_PASSWORD,
                            "CONNECT_BANK_PACE_MS",
                            "0"));
        } catch (IOException failure) {
            throw new BenchmarkFailed("the bank did not come up", failure);
        }
    }

    int databasePort() {
        return ports.database();
    }

    DatabaseAccess access() {
        return database.access();
    }

    /** Lets the database tell its statements until it is closed. */
    StatementLog statements() {
        return new StatementLog(
                database.log(), database.access().url().replace("/connect", "/postgres"));
    }

    /** A connection as the owner of the schema. */
    Connection connect() throws SQLException {
        DatabaseAccess access = database.access();
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    /** Runs statements as the owner of the schema, each in a transaction of its own. */
    void run(List<String> statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the database refuses", failure);
        }
    }

    /** The rows of a question, each as its cells' texts. */
    List<List<String>> rows(String question, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return read(statement);
        } catch (SQLException failure) {
            throw new BenchmarkFailed(question, failure);
        }
    }

    /** The one number that a question has for an answer. */
    long number(String question, Object... values) {
        return Long.parseLong(rows(question, values).get(0).get(0));
    }

    private static List<List<String>> read(PreparedStatement statement) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery()) {
            int width = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(String.valueOf(answer.getString(column)));
                }
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public void close() {
        server.close();
        mail.close();
        try {
            database.close();
        } catch (IOException failure) {
            throw new BenchmarkFailed("the database does not stop", failure);
        }
    }
}

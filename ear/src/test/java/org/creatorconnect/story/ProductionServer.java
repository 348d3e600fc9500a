package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.MailCatcherProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/**
 * The packaged server in production mode, started once for all stories that need it and stopped
 * with the run, and beside it two hosts on this machine: one with pages, under two names, and one
 * that never answers. Names are looked up in a file, so that a test says where each leads; only
 * {@code pages.example}, {@code busy.example} and {@code silent.example} at the ports of these
 * hosts may be read although they are here.
 */
final class ProductionServer {

    static final String PASSWORD = "correct-horse-battery";

    private static final Path DATA = Fork.folder("production");

    private final Ports ports = Fork.ports();
    private final PageServer pages;
    private final SilentHost silent;
    private final EmbeddedDatabase database;
    private final PackagedServer server;
    private final MailCatcherProcess mail;

    /** Started by the first who asks for it. */
    private static final class Holder {
        private static final ProductionServer INSTANCE = started();
    }

    private ProductionServer() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        Files.writeString(
                DATA.resolve("hosts"),
                PrivateAddresses.names() + "127.0.0.1 pages.example busy.example silent.example\n");
        pages = new PageServer();
        silent = new SilentHost();
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), ports.database());
        mail = MailCatcherProcess.start(ports, DATA);
        server =
                PackagedServer.start(
                        Path.of("target", "server"), ports, database.access(), DATA, settings());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the production server"));
        server.awaitReady(new Progress(System.out));
    }

    static ProductionServer get() {
        return Holder.INSTANCE;
    }

    private static ProductionServer started() {
        try {
            return new ProductionServer();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("CONNECT_MODE", "production"),
                Map.entry("CONNECT_BASE_URL", "http://localhost:" + ports.http()),
                Map.entry("CONNECT_ADMIN_USER", "first.operator"),
                Map.entry("CONNECT_ADMIN_PASSWORD", PASSWORD),
                Map.entry("CONNECT_SMTP_HOST", "127.0.0.1"),
                Map.entry("CONNECT_SMTP_PORT", Integer.toString(ports.mail())),
                Map.entry("CONNECT_SMTP_TLS", "none"),
                Map.entry("CONNECT_MAIL_FROM", "Connect <no-reply@connect.example>"),
                Map.entry("CONNECT_HEAP", "640m"),
                Map.entry(
                        "CONNECT_PRIVATE_HOSTS",
                        String.join(",", pagesHost(), busyHost(), silentHost())),
                Map.entry("CONNECT_JAVA_OPTS", "-Djdk.net.hosts.file=" + DATA.resolve("hosts")));
    }

    /** Calls as the bearer of this token. */
    Api as(String token) {
        return Api.at(server.api(), token);
    }

    /** Somebody with an account of this role, who can use the API. */
    Api account(String name, String role) throws SQLException {
        String token = "token-of-" + name;
        UUID account = UUID.randomUUID();
        sql(
                """
                INSERT INTO account (id, version, username, display_name, created_at) VALUES ('%1$s', 0, '%2$s', '%2$s', now());
                INSERT INTO account_role (account_id, role) VALUES ('%1$s', '%4$s');
                INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%3$s', 0, '%1$s', now())\
                """
                        .formatted(account, name, TokenFingerprint.of(token).value(), role));
        return as(token);
    }

    /**
     * A platform of websites, where any page may be a channel. Content may lie on the hosts of this
     * machine and, so that nothing else keeps a look from it, wherever nothing may be read.
     */
    void offerWebsites() throws SQLException {
        String hosts =
                Stream.concat(
                                Stream.of(pagesHost(), busyHost(), silentHost()),
                                PrivateAddresses.hosts().stream())
                        .map(host -> "\"" + host + "\"")
                        .collect(Collectors.joining(","));
        sql(
                "INSERT INTO platform (code, name, hosts, content_hosts) VALUES ('WEBSITE',"
                        + " 'Website', '{}', '{"
                        + hosts
                        + "}') ON CONFLICT (code) DO UPDATE SET content_hosts ="
                        + " excluded.content_hosts");
    }

    /** As the owner of the installation's database. */
    void sql(String statements) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The one value that a question to the database has, as text; empty when there is none. */
    String value(String question) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }

    private Connection owner() throws SQLException {
        DatabaseAccess access = database.access();
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    /** The portal's address. */
    URI portal() {
        return server.portal();
    }

    /** The letters that its mail server took. */
    CaughtMail mail() {
        return new CaughtMail(mail.letters());
    }

    PageServer pages() {
        return pages;
    }

    SilentHost silent() {
        return silent;
    }

    int pagesPort() {
        return pages.port();
    }

    /** Host and port of the pages, as an address holds them. */
    String pagesHost() {
        return "pages.example:" + pages.port();
    }

    /** The host of the pages by another name, so that it is another site. */
    String busyHost() {
        return "busy.example:" + pages.port();
    }

    String silentHost() {
        return "silent.example:" + silent.port();
    }

    String log() throws IOException {
        return Files.readString(server.log())
                + Files.readString(server.log().resolveSibling("console.log"));
    }

    private void stop() {
        server.close();
        mail.close();
        pages.stop();
        try {
            database.close();
            silent.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

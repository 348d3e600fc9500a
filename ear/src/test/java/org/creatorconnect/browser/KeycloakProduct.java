package org.creatorconnect.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/** The packaged server in production mode, whose people sign in by a real Keycloak. */
final class KeycloakProduct implements AutoCloseable {

    private static final Path DATA = Path.of("target", "keycloak-product").toAbsolutePath();

    private final Ports ports = Ports.free();
    private final Keycloak keycloak;
    private final EmbeddedDatabase database;
    private final PackagedServer server;

    KeycloakProduct() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("keycloak.home")).toAbsolutePath();
        clear(home.resolve("data"));
        clear(DATA);
        keycloak = new Keycloak(home, portal());
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), ports.database());
        server =
                PackagedServer.start(
                        Path.of("target", "server"), ports, database.access(), DATA, settings());
        server.awaitReady(new Progress(System.out));
        keycloak.awaitReady();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("CONNECT_MODE", "production"),
                Map.entry("CONNECT_BASE_URL", portal().toString()),
                Map.entry("CONNECT_ADMIN_USER", "first.operator"),
                Map.entry("CONNECT_ADMIN_PASSWORD", Keycloak.PASSWORD),
                Map.entry("CONNECT_SMTP_HOST", "127.0.0.1"),
                Map.entry("CONNECT_SMTP_PORT", Integer.toString(ports.mail())),
                Map.entry("CONNECT_SMTP_TLS", "none"),
                Map.entry("CONNECT_MAIL_FROM", "Connect <no-reply@connect.example>"),
                Map.entry("CONNECT_HEAP", "640m"),
                Map.entry("CONNECT_OIDC_ISSUER", keycloak.issuer()),
                Map.entry("CONNECT_OIDC_CLIENT_ID", "creator-connect"),
                Map.entry("CONNECT_OIDC_CLIENT_SECRET", Keycloak.SECRET),
                Map.entry("CONNECT_OIDC_NAME", "Keycloak"),
                Map.entry("CONNECT_OIDC_CLAIM_COUNTRY", "home_country"),
                Map.entry(
                        "CONNECT_OIDC_ROLES",
                        "connect-finance=finance, connect-reviewers=reviewer"));
    }

    URI portal() {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    Keycloak keycloak() {
        return keycloak;
    }

    /** What the server's log says. */
    String log() throws IOException {
        return Files.readString(server.log());
    }

    /** The values that a question to the database has, with blanks between them. */
    String values(String question) {
        DatabaseAccess access = database.access();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            StringBuilder found = new StringBuilder();
            while (answer.next()) {
                found.append(answer.getString(1)).append(' ');
            }
            return found.toString().strip();
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        keycloak.close();
        database.close();
    }
}

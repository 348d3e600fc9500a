package org.creatorconnect.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/**
 * The packaged server in production mode, and beside it a server of pages on this machine. Names
 * are looked up in a file, so that a test says where each leads; only {@code pages.example} at the
 * port of the pages may be read although it is here.
 */
final class ProductionServer implements AutoCloseable {

    static final String PASSWORD = "correct-horse-battery";

    private static final Path DATA = Path.of("target", "production").toAbsolutePath();

    private final Ports ports = Ports.free();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final HttpServer web;
    private final EmbeddedDatabase database;
    private final PackagedServer server;

    ProductionServer(String names) throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        Files.writeString(DATA.resolve("hosts"), names);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", this::answer);
        web.start();
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), ports.database());
        server =
                PackagedServer.start(
                        Path.of("target", "server"), ports, database.access(), DATA, settings());
        server.awaitReady(new Progress(System.out));
    }

    private Map<String, String> settings() {
        return Map.of(
                "CONNECT_MODE",
                "production",
                "CONNECT_BASE_URL",
                "http://localhost:" + ports.http(),
                "CONNECT_ADMIN_USER",
                "first.operator",
                "CONNECT_ADMIN_PASSWORD",
                PASSWORD,
                "CONNECT_PRIVATE_HOSTS",
                "pages.example:" + pagesPort(),
                "CONNECT_JAVA_OPTS",
                "-Djdk.net.hosts.file=" + DATA.resolve("hosts"));
    }

    /** Calls as the bearer of this token. */
    Api as(String token) {
        return Api.at(server.api(), token);
    }

    /** Somebody with a buyer's account, who can use the API. */
    Api affiliate(String name) throws SQLException {
        String token = "token-of-" + name;
        UUID account = UUID.randomUUID();
        sql(
                """
                INSERT INTO account (id, version, username, display_name, created_at) VALUES ('%1$s', 0, '%2$s', '%2$s', now());
                INSERT INTO account_role (account_id, role) VALUES ('%1$s', 'affiliate');
                INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%3$s', 0, '%1$s', now())"""
                        .formatted(account, name, TokenFingerprint.of(token).value()));
        return as(token);
    }

    /** As the owner of the installation's database. */
    void sql(String statements) throws SQLException {
        DatabaseAccess access = database.access();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Puts a page up on this machine; what begins with http is redirected to. */
    void page(String path, String text) {
        pages.put(path, text);
    }

    int pagesPort() {
        return web.getAddress().getPort();
    }

    /** How often a page of this machine was read. */
    int reads() {
        return reads.get();
    }

    String log() throws IOException {
        return Files.readString(server.log())
                + Files.readString(server.log().resolveSibling("console.log"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        reads.incrementAndGet();
        String text = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (text.startsWith("http")) {
            exchange.getResponseHeaders().set("Location", text);
        }
        exchange.sendResponseHeaders(text.startsWith("http") ? 302 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
        web.stop(0);
    }
}

package org.creatorconnect.channel.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers as a platform's documentation says. */
final class AnsweringPlatform {

    /** What is answered at a path. */
    record Reply(int status, String text, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    AnsweringPlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    String base() {
        return "http://" + host();
    }

    void put(String path, int status, String text, Map<String, String> headers) {
        replies.put(path, new Reply(status, text, headers));
    }

    void put(String path, String text) {
        put(path, 200, text, Map.of());
    }

    /** Each question: method, address, what proves who asks, body. */
    List<String> asked() {
        return asked;
    }

    void clear() {
        replies.clear();
        asked.clear();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                "%s %s %s %s"
                        .formatted(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().getFirst("Authorization"),
                                body));
        Reply reply =
                replies.getOrDefault(
                        exchange.getRequestURI().getPath(), new Reply(404, "{}", Map.of()));
        byte[] text = reply.text().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), text.length == 0 ? -1 : text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }
}

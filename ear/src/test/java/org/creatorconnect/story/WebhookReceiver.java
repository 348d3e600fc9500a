package org.creatorconnect.story;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Programs on this machine that are told of events, each at a path of its own. */
final class WebhookReceiver {

    /** A message as it came, and how it was answered. */
    record Message(
            String path, Map<String, List<String>> headers, String body, int answered, long at) {

        String id() {
            return headers.get("Webhook-id").get(0);
        }

        /** Whether the library of Standard Webhooks takes it by this secret. */
        boolean isSignedBy(String secret) {
            try {
                new Webhook(secret).verify(body, HttpHeaders.of(headers, (name, value) -> true));
                return true;
            } catch (WebhookVerificationException notSo) {
                return false;
            } catch (Exception unusable) {
                throw new IllegalStateException(unusable);
            }
        }

        int signatures() {
            return headers.get("Webhook-signature").get(0).split(" ").length;
        }
    }

    private record Manner(int status, Duration thinks) {}

    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "webhook receiver");
                            thread.setDaemon(true);
                            return thread;
                        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** As the product's settings name it. */
    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + host() + path;
    }

    /** From now on this path answers so. */
    void answer(String path, int status) {
        manners.put(path, new Manner(status, Duration.ZERO));
    }

    /** From now on this path thinks so long before it answers. */
    void think(String path, Duration time) {
        manners.put(path, new Manner(200, time));
    }

    List<Message> at(String path) {
        return messages.stream().filter(one -> one.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Manner manner = manners.getOrDefault(path, new Manner(200, Duration.ZERO));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        messages.add(
                new Message(
                        path,
                        Map.copyOf(exchange.getRequestHeaders()),
                        body,
                        manner.status(),
                        System.nanoTime()));
        try {
            Thread.sleep(manner.thinks().toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        byte[] answer = ("answer " + manner.status()).getBytes(StandardCharsets.UTF_8);
        if (manner.status() == 302) {
            exchange.getResponseHeaders().set("Location", url(path + "/elsewhere"));
        }
        exchange.sendResponseHeaders(manner.status(), answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}

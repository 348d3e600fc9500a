package org.creatorconnect.foundation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.undertow.conduits.StoredResponseStreamSinkConduit;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps styles, scripts and pictures in memory once they were sent, and sends them from there on
 * the I/O thread. They need no worker, no session and no database then, and whoever reads them
 * slowly holds nothing but a connection.
 */
final class StaticFiles implements HttpHandler {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String ICON = "/favicon.ico";
    private static final long MOST_BYTES = 24L << 20;

    /** What may stand in the address of a file that is the same for everybody. */
    private static final Set<String> PARAMETERS = Set.of("ln", "v");

    /** Belongs to one answer alone. */
    private static final Set<HttpString> OWN =
            Set.of(
                    Headers.DATE,
                    Headers.CONNECTION,
                    Headers.CONTENT_LENGTH,
                    Headers.TRANSFER_ENCODING,
                    new HttpString("X-Request-Id"));

    private record Kept(Map<HttpString, List<String>> headers, byte[] body) {}

    private final HttpHandler next;
    private final Cache<String, Kept> files =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((String name, Kept kept) -> kept.body().length + 1_000)
                    .build();

    StaticFiles(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!isFile(exchange)) {
            next.handleRequest(exchange);
            return;
        }
        String name = name(exchange);
        Kept kept = files.getIfPresent(name);
        if (kept == null) {
            exchange.addResponseWrapper(
                    (factory, answered) ->
                            new StoredResponseStreamSinkConduit(factory.create(), answered));
            exchange.addExchangeCompleteListener(keeping(name));
            next.handleRequest(exchange);
        } else {
            send(exchange, kept);
        }
    }

    private static boolean isFile(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        return exchange.getRequestMethod().equals(Methods.GET)
                && (path.startsWith(RESOURCES) || path.equals(ICON))
                && PARAMETERS.containsAll(exchange.getQueryParameters().keySet());
    }

    private static String name(HttpServerExchange exchange) {
        var library = exchange.getQueryParameters().get("ln");
        return exchange.getRelativePath() + (library == null ? "" : "?" + library.getFirst());
    }

    private ExchangeCompletionListener keeping(String name) {
        return (exchange, then) -> {
            byte[] body = exchange.getAttachment(StoredResponseStreamSinkConduit.RESPONSE);
            boolean whole = exchange.getStatusCode() == StatusCodes.OK && body != null;
            if (whole && !exchange.getResponseHeaders().contains(Headers.SET_COOKIE)) {
                files.put(name, new Kept(headers(exchange), body));
            }
            then.proceed();
        };
    }

    private static Map<HttpString, List<String>> headers(HttpServerExchange exchange) {
        Map<HttpString, List<String>> kept = new HashMap<>();
        for (HeaderValues values : exchange.getResponseHeaders()) {
            if (!OWN.contains(values.getHeaderName())) {
                kept.put(values.getHeaderName(), values.stream().collect(Collectors.toList()));
            }
        }
        return kept;
    }

    private static void send(HttpServerExchange exchange, Kept kept) {
        kept.headers()
                .forEach((name, values) -> exchange.getResponseHeaders().putAll(name, values));
        exchange.getResponseSender().send(ByteBuffer.wrap(kept.body()));
    }
}

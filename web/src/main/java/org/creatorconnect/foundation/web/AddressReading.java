package org.creatorconnect.foundation.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.StatusCodes;
import java.util.Map;
import org.creatorconnect.foundation.RequestTarget;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's address by {@link RequestTarget}, before anybody looks at it. The listener
 * leaves that to us ({@code decode-url=false}), since it would refuse an address with an empty
 * answer. A zero byte is refused by name: no text of ours can hold one. The redirect alone goes on,
 * for no sub-id is worth losing a buyer for.
 */
final class AddressReading implements HttpHandler {

    private static final AttachmentKey<String> AS_SENT = AttachmentKey.create(String.class);
    private static final String REDIRECT = "/r/";

    private final HttpHandler next;

    AddressReading(HttpHandler next) {
        this.next = next;
    }

    /** The query exactly as it was sent, byte by byte, as it was signed. */
    static @Nullable String queryAsSent(HttpServerExchange exchange) {
        return exchange.getAttachment(AS_SENT);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean zero = readPath(exchange);
        zero |= readQuery(exchange);
        if (zero && !exchange.getRelativePath().startsWith(REDIRECT)) {
            EdgeAnswer.send(exchange, StatusCodes.BAD_REQUEST);
        } else {
            next.handleRequest(exchange);
        }
    }

    private static boolean readPath(HttpServerExchange exchange) {
        exchange.setRelativePath(RequestTarget.path(exchange.getRelativePath()));
        exchange.setRequestPath(RequestTarget.path(exchange.getRequestPath()));
        exchange.setResolvedPath(RequestTarget.path(exchange.getResolvedPath()));
        exchange.setRequestURI(
                RequestTarget.escaped(exchange.getRequestURI()),
                exchange.isHostIncludedInRequestURI());
        return hasZero(exchange.getRelativePath());
    }

    private static boolean readQuery(HttpServerExchange exchange) {
        String sent = exchange.getQueryString();
        if (sent.isEmpty()) {
            return false;
        }
        exchange.putAttachment(AS_SENT, sent);
        exchange.setQueryString(RequestTarget.escaped(sent));
        exchange.getQueryParameters().clear();
        boolean zero = false;
        for (Map.Entry<String, String> each : RequestTarget.parameters(sent)) {
            exchange.addQueryParam(each.getKey(), each.getValue());
            zero |= hasZero(each.getKey()) || hasZero(each.getValue());
        }
        return zero;
    }

    private static boolean hasZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}

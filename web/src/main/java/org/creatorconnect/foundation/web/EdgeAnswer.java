package org.creatorconnect.foundation.web;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.util.Map;
import java.util.ResourceBundle;
import org.xnio.IoUtils;

/**
 * What is answered to a request that comes no further than the edge: a problem for the API, a page
 * that says what to do for everybody else. Short enough to be sent at once, and the end of the
 * connection when a body is still to come.
 */
public final class EdgeAnswer {

    private static final String BUNDLE = "org.creatorconnect.messages.error";

    private static final long RETRY_SECONDS = 5;

    private static final Map<Integer, String> CODES =
            Map.of(
                    StatusCodes.BAD_REQUEST, "MALFORMED_ADDRESS",
                    StatusCodes.FORBIDDEN, "FOREIGN_FORM",
                    StatusCodes.REQUEST_TIME_OUT, "TOO_SLOW",
                    StatusCodes.REQUEST_ENTITY_TOO_LARGE, "TOO_LARGE",
                    StatusCodes.SERVICE_UNAVAILABLE, "UNAVAILABLE");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;
            color:#14213d;background:#f6f7fb}a{color:#1d4ed8}</style></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>
            """;

    private EdgeAnswer() {}

    /** Answers with the words kept for this status. */
    public static void send(HttpServerExchange exchange, int status) {
        boolean api = exchange.getRelativePath().startsWith("/api/");
        boolean unread = !exchange.isRequestComplete();
        exchange.setStatusCode(status);
        exchange.getResponseHeaders()
                .put(
                        Headers.CONTENT_TYPE,
                        api ? "application/problem+json" : "text/html;charset=UTF-8")
                .put(Headers.CACHE_CONTROL, "no-store");
        if (status == StatusCodes.SERVICE_UNAVAILABLE) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
        }
        if (unread) {
            exchange.setPersistent(false);
        }
        exchange.getResponseSender()
                .send(
                        api ? problem(status) : page(status),
                        unread ? cut() : IoCallback.END_EXCHANGE);
    }

    private static String problem(int status) {
        String code = code(status);
        return """
        {"type":"urn:creator-connect:problem:%s","title":"%s","status":%d,"detail":"%s","code":"%s","errors":[]}\
        """
                .formatted(code, StatusCodes.getReason(status), status, word(code, "note"), code);
    }

    private static String page(int status) {
        String code = code(status);
        String home = ResourceBundle.getBundle(BUNDLE).getString("error.home");
        return PAGE.formatted(word(code, "title"), word(code, "note"), home);
    }

    private static String code(int status) {
        return CODES.getOrDefault(status, "MALFORMED_ADDRESS");
    }

    private static String word(String code, String part) {
        return ResourceBundle.getBundle(BUNDLE).getString("error." + code + "." + part);
    }

    /** What is left of the request is not waited for. */
    private static IoCallback cut() {
        return new IoCallback() {
            @Override
            public void onComplete(HttpServerExchange exchange, Sender sender) {
                IoUtils.safeClose(exchange.getConnection());
            }

            @Override
            public void onException(
                    HttpServerExchange exchange, Sender sender, IOException failure) {
                IoUtils.safeClose(exchange.getConnection());
            }
        };
    }
}

package org.creatorconnect.click.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.ejb.EJBException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.creatorconnect.click.Ahead;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.click.service.FollowedLink;
import org.creatorconnect.click.service.Visit;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.foundation.web.EdgeAnswer;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.service.ShortLinks;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code GET /r/{code}} on the I/O thread. A link in memory is answered at once; one that
 * is not is looked up by a worker. Unknown codes go on to the web application, whose page says so.
 */
final class RedirectHandler implements HttpHandler {

    /** The first-party cookie that keeps the last click id. */
    static final String COOKIE = "cc_click";

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_AGENT = 500;
    private static final String KEPT = "; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax";

    private final HttpHandler next;
    private final AtomicReference<@Nullable Redirecting> opened;

    RedirectHandler(HttpHandler next, AtomicReference<@Nullable Redirecting> opened) {
        this.next = next;
        this.opened = opened;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRelativePath();
        Redirecting with = opened.get();
        if (with == null || !path.startsWith(ShortLinks.PATH) || !isRead(exchange)) {
            next.handleRequest(exchange);
            return;
        }
        String code = path.substring(ShortLinks.PATH.length());
        if (!isCode(code) || with.links().isUnknown(code)) {
            next.handleRequest(exchange);
            return;
        }
        Optional<LinkTarget> known = with.links().inMemory(code);
        if (known.isPresent()) {
            redirect(exchange, known.get(), with);
        } else if (exchange.isInIoThread()) {
            exchange.dispatch(worker -> lookUp(worker, code, with));
        } else {
            lookUp(exchange, code, with);
        }
    }

    private void lookUp(HttpServerExchange exchange, String code, Redirecting with)
            throws Exception {
        Optional<LinkTarget> found;
        try {
            found = with.links().find(code);
        } catch (EJBException failed) {
            if (DatabaseFailure.of(failed) != DatabaseFailure.AWAY) {
                throw failed;
            }
            EdgeAnswer.send(exchange, StatusCodes.SERVICE_UNAVAILABLE);
            return;
        }
        if (found.isPresent()) {
            redirect(exchange, found.get(), with);
        } else {
            next.handleRequest(exchange);
        }
    }

    private static void redirect(HttpServerExchange exchange, LinkTarget link, Redirecting with) {
        FollowedLink followed = with.following().follow(link, visit(exchange));
        exchange.setStatusCode(StatusCodes.FOUND);
        exchange.getResponseHeaders()
                .put(Headers.LOCATION, followed.location())
                .put(Headers.CACHE_CONTROL, "no-store");
        followed.clickId().ifPresent(id -> keep(exchange, id));
        exchange.endExchange();
    }

    /** Written by hand, as the id needs no quoting and a day as text takes longer than the rest. */
    private static void keep(HttpServerExchange exchange, String clickId) {
        boolean secure = "https".equals(exchange.getRequestScheme());
        exchange.getResponseHeaders()
                .add(
                        Headers.SET_COOKIE,
                        COOKIE + '=' + clickId + KEPT + (secure ? "; Secure" : ""));
    }

    private static Visit visit(HttpServerExchange exchange) {
        String agent = exchange.getRequestHeaders().getFirst(Headers.USER_AGENT);
        return new Visit(
                exchange.getSourceAddress().getHostString(),
                agent == null ? "" : beginning(agent),
                Ahead.of(
                        exchange.getRequestMethod().toString(),
                        exchange.getRequestHeaders()::getFirst),
                subIds(exchange));
    }

    /** Many visits wait in memory, so each is kept short; this much tells browsers apart. */
    private static String beginning(String agent) {
        return agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
    }

    private static SubIds subIds(HttpServerExchange exchange) {
        if (exchange.getQueryString().isEmpty()) {
            return SubIds.NONE;
        }
        @Nullable String[] given = new String[SubIds.COUNT];
        for (int i = 0; i < SubIds.COUNT; i++) {
            Deque<String> values = exchange.getQueryParameters().get("sub" + (i + 1));
            given[i] = values == null ? null : values.getFirst();
        }
        return SubIds.ofAddress(given);
    }

    private static boolean isRead(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.GET)
                || exchange.getRequestMethod().equals(Methods.HEAD);
    }

    private static boolean isCode(String code) {
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}

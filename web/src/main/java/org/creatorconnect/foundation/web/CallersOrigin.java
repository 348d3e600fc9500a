package org.creatorconnect.foundation.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settles who calls, and by which name this installation is known, before anybody relies on it. The
 * client's address comes from trusted proxies only. Name, port and scheme are those of {@code
 * CONNECT_BASE_URL}, so that no redirect is led by the {@code Host} that a request names. A form of
 * the portal is taken from a page of the portal only: signing in needs no session, and nobody may
 * be signed in by another site.
 */
final class CallersOrigin implements HttpHandler {

    private static final HttpString FORWARDED_PROTO = new HttpString("X-Forwarded-Proto");
    private static final HttpString FETCH_SITE = new HttpString("Sec-Fetch-Site");
    private static final HttpString HSTS = new HttpString("Strict-Transport-Security");
    private static final String ONE_YEAR = "max-age=31536000";
    private static final String HTTPS = "https";

    private final HttpHandler next;
    private final URI base;
    private final TrustedProxies proxies;

    CallersOrigin(HttpHandler next, URI base, TrustedProxies proxies) {
        this.next = next;
        this.base = base;
        this.proxies = proxies;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        boolean foreign = isForm(exchange) && isForeign(headers);
        InetAddress peer = exchange.getSourceAddress().getAddress();
        exchange.setSourceAddress(
                new InetSocketAddress(
                        proxies.client(peer, values(headers, Headers.X_FORWARDED_FOR)),
                        exchange.getSourceAddress().getPort()));
        exchange.setRequestScheme(scheme(peer, headers));
        headers.put(Headers.HOST, base.getRawAuthority());
        if (HTTPS.equals(exchange.getRequestScheme())) {
            exchange.getResponseHeaders().put(HSTS, ONE_YEAR);
        }
        if (foreign) {
            EdgeAnswer.send(exchange, StatusCodes.FORBIDDEN);
        } else {
            next.handleRequest(exchange);
        }
    }

    private String scheme(InetAddress peer, HeaderMap headers) {
        return proxies.last(peer, values(headers, FORWARDED_PROTO))
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(scheme -> scheme.equals(HTTPS) || scheme.equals("http"))
                .orElse(base.getScheme());
    }

    private static boolean isForm(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && exchange.getRelativePath().contains(".xhtml");
    }

    /** Browsers say where a form comes from; what says nothing is no browser. */
    private boolean isForeign(HeaderMap headers) {
        String site = headers.getFirst(FETCH_SITE);
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = headers.getFirst(Headers.ORIGIN);
        return origin != null
                && !isAuthority(origin, base.getRawAuthority())
                && !isAuthority(origin, headers.getFirst(Headers.HOST));
    }

    private static boolean isAuthority(String origin, @Nullable String authority) {
        return origin.equalsIgnoreCase("http://" + authority)
                || origin.equalsIgnoreCase("https://" + authority);
    }

    private static List<String> values(HeaderMap headers, HttpString name) {
        return headers.contains(name) ? List.copyOf(headers.get(name)) : List.of();
    }
}

package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls, by which name, and whether they are told to come by TLS only. */
class CallersOriginTest {

    private static final String HSTS = "strict-transport-security: max-age=31536000";

    @ParameterizedTest
    @CsvSource({
        "https://connect.example, '', '', true",
        "https://connect.example, 127.0.0.0/8, https, true",
        "http://connect.example, 127.0.0.0/8, https, true",
        "http://connect.example, 127.0.0.0/8, 'http, HTTPS', true",
        "https://connect.example, 127.0.0.0/8, http, false",
        "http://connect.example, 127.0.0.0/8, 'https, http', false",
        "http://connect.example, 127.0.0.0/8, gopher, false",
        "http://connect.example, 127.0.0.0/8, '', false",
        "http://connect.example, '', https, false",
        "http://connect.example, 10.0.0.0/8, https, false"
    })
    void whoeverComesByTlsIsToldToStayThere(
            String base, String proxies, String proto, boolean told) {
        String sent = proto.isEmpty() ? "" : "X-Forwarded-Proto: " + proto + "\r\n";
        String answer = answer(base, proxies, "GET /home.xhtml", sent);
        assertThat(answer).startsWith("http/1.1 200");
        assertThat(answer.contains(HSTS)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"evil.example", "connect.example:81", "127.0.0.1", "connect.example@evil.example"})
    void theNameIsTheInstallationsWhateverHostARequestNames(String host) {
        String answer =
                answer("http://connect.example:8081", "", "GET /", "X-Forwarded-Host: x\r\n", host);
        assertThat(answer).contains("by connect.example:8081 from 127.0.0.1");
    }

    @Test
    void theClientIsWhomTheNearestTrustedProxyNames() {
        String forwarded = "X-Forwarded-For: 1.2.3.4, 203.0.113.9\r\n";
        assertThat(answer("http://connect.example", "127.0.0.0/8", "GET /", forwarded))
                .contains("from 203.0.113.9");
        assertThat(answer("http://connect.example", "", "GET /", forwarded))
                .contains("from 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "POST /sign-in.xhtml, Origin: https://evil.example, 403",
        "POST /sign-in.xhtml, Origin: null, 403",
        "POST /sign-in.xhtml, Sec-Fetch-Site: cross-site, 403",
        "POST /sign-in.xhtml, Sec-Fetch-Site: same-site, 403",
        "POST /sign-in.xhtml, Origin: http://connect.example, 200",
        "POST /sign-in.xhtml, Sec-Fetch-Site: same-origin, 200",
        "GET /sign-in.xhtml, Origin: https://evil.example, 200",
        "POST /api/v1/orders, Origin: https://evil.example, 200"
    })
    void aFormOfThePortalComesFromThePortal(String request, String header, int status) {
        assertThat(answer("http://connect.example", "", request, header + "\r\n"))
                .startsWith("http/1.1 " + status);
    }

    private static String answer(String base, String proxies, String request, String headers) {
        return answer(base, proxies, request, headers, "connect.example");
    }

    /** Over a real connection; what comes back is written small. */
    private static String answer(
            String base, String proxies, String request, String headers, String host) {
        Undertow server =
                Undertow.builder()
                        .addHttpListener(0, "127.0.0.1")
                        .setHandler(
                                new CallersOrigin(
                                        exchange ->
                                                exchange.getResponseSender()
                                                        .send(
                                                                "by "
                                                                        + exchange.getHostAndPort()
                                                                        + " from "
                                                                        + exchange.getSourceAddress()
                                                                                .getAddress()
                                                                                .getHostAddress()),
                                        URI.create(base),
                                        TrustedProxies.parse(proxies)))
                        .build();
        server.start();
        InetSocketAddress at = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        try (Socket socket = new Socket(at.getAddress(), at.getPort())) {
            String sent =
                    "%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%sContent-Length: 0\r\n\r\n"
                            .formatted(request, host, headers);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(java.util.Locale.ROOT);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } finally {
            server.stop();
        }
    }
}

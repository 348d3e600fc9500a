package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.creatorconnect.foundation.provider.PublicWeb.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a server really serves them, on this machine. */
class ServedPageTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private HttpServer server;
    private PublicWeb web;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> answer(exchange, 200, "It is #ad", ""));
        server.createContext("/moved", exchange -> answer(exchange, 302, "", "/page"));
        server.createContext("/round", exchange -> answer(exchange, 302, "", "/round"));
        server.createContext("/gone", exchange -> answer(exchange, 404, "Nothing here", ""));
        server.createContext(
                "/inside", exchange -> answer(exchange, 302, "", "file:///etc/passwd"));
        server.createContext(
                "/own",
                exchange -> answer(exchange, 302, "", "http://127.0.0.1:" + port() + "/page"));
        server.createContext("/large", ServedPageTest::answerMuch);
        server.start();
        web = web(port());
    }

    @AfterEach
    void stop() throws IOException {
        web.close();
        watch.shutdownNow();
        server.stop(0);
    }

    @Test
    void aPageIsReadWithItsStatus() {
        assertThat(read("/page", 0).text()).isEqualTo("It is #ad");
        assertThat(read("/gone", 0).status()).isEqualTo(404);
    }

    @Test
    void aRedirectIsFollowedAsOftenAsIsAllowed() {
        assertThat(read("/moved", 0).status()).isEqualTo(302);
        assertThat(read("/moved", 1).text()).isEqualTo("It is #ad");
        assertThat(read("/round", 3).status()).isEqualTo(302);
    }

    @Test
    void aRedirectLeadsNowhereElseThanTheWeb() {
        assertThatThrownBy(() -> read("/inside", 1))
                .isInstanceOf(PublicWebUnreachable.class)
                .hasMessageContaining("not an address of the public web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:%s/page", "http://[::1]:%s/page", "http://localhost/page"})
    void anExceptionIsOneNameAtOnePort(String address) {
        assertThatThrownBy(() -> web.read(URI.create(address.formatted(port())), 0))
                .isInstanceOf(PublicWebUnreachable.class);
        assertThatThrownBy(() -> read("/own", 1)).isInstanceOf(PublicWebUnreachable.class);
    }

    @Test
    void aNameIsAskedForOnceAndTheAnswerIsWhatIsConnectedTo() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        DnsResolver changing =
                new SystemDefaultDnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        String answer = asked.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2";
                        return new InetAddress[] {InetAddress.getByName(answer)};
                    }
                };
        PrivateHosts exception = PrivateHosts.of("changes.example:" + port());
        PublicWeb asking = new PublicWeb(changing, exception, Duration.ofSeconds(5), watch);
        URI address = URI.create("http://changes.example:" + port() + "/page");
        assertThat(asking.read(address, 0).status()).isEqualTo(200);
        assertThat(asked).hasValue(1);
        asking.close();
    }

    @Test
    void onlyTheBeginningOfALargePageIsRead() {
        assertThat(read("/large", 0).text()).hasSize(2 * 1024 * 1024);
    }

    @Test
    void aServerThatSendsItsAnswerDropByDropIsLeftWhenTheTimeIsUp() throws IOException {
        try (ServerSocket dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drips = new Thread(() -> drip(dripping), "drips");
            drips.start();
            long before = System.nanoTime();
            URI address = URI.create("http://localhost:" + dripping.getLocalPort() + "/");
            PublicWeb impatient = web(dripping.getLocalPort());
            assertThatThrownBy(() -> impatient.read(address, 0))
                    .isInstanceOf(PublicWebUnreachable.class)
                    .hasMessageContaining("does not answer");
            impatient.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(4));
        }
    }

    /** Sends a header without end, often enough that no silence is noticed. */
    private static void drip(ServerSocket server) {
        try (Socket caller = server.accept()) {
            OutputStream answer = caller.getOutputStream();
            answer.write("HTTP/1.1 200 OK\r\nX-Drops: ".getBytes(StandardCharsets.US_ASCII));
            for (int drop = 0; drop < 100; drop++) {
                answer.write('x');
                answer.flush();
                Thread.sleep(100);
            }
        } catch (IOException left) {
            // What the test waits for: the caller has hung up.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private PublicWeb web(int port) {
        PrivateHosts exception = PrivateHosts.of("localhost:" + port);
        return new PublicWeb(
                new PublicAddresses(exception), exception, Duration.ofMillis(1500), watch);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private Page read(String path, int redirects) {
        URI root = URI.create("http://localhost:" + port());
        return web.read(root.resolve(path), redirects);
    }

    private static void answer(HttpExchange exchange, int status, String text, String location)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void answerMuch(HttpExchange exchange) throws IOException {
        byte[] body = new byte[3 * 1024 * 1024];
        Arrays.fill(body, (byte) 'x');
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            exchange.getResponseBody().write(body);
        } catch (IOException readNoFurther) {
            // The reader hangs up after what it wants.
            exchange.close();
        }
    }
}

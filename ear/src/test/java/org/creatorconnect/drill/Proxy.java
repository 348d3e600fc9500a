package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.creatorconnect.story.Eventually;

/**
 * The HAProxy of the documentation before two nodes. Debian's package is installed when it is
 * missing and we are root.
 */
final class Proxy implements AutoCloseable {

    private static final Path COMMAND = Path.of("/usr/sbin/haproxy");
    private static final String SOCKET = "proxy.sock";

    /** Longer than any request takes that the proxy waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    /** The columns of HAProxy's statistics: requests on their way, and all there were. */
    private static final int ASKED_NOW = 4;

    private static final int ASKED_EVER = 7;

    private static final Path FILE = Path.of("..", "docs", "operations", "haproxy.cfg");

    private final Path folder;
    private final int port = freePort();
    private Process process;

    Proxy(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        install();
    }

    /** Where people find the nodes. */
    URI portal() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Lets HAProxy look its own file over, and starts it. */
    void start(URI first, URI second) throws IOException {
        Map<String, String> places =
                Map.of(
                        "CONNECT_PROXY", "127.0.0.1:" + port,
                        "CONNECT_NODE_1", "127.0.0.1:" + first.getPort(),
                        "CONNECT_NODE_2", "127.0.0.1:" + second.getPort(),
                        "CONNECT_PROXY_SOCKET", folder.resolve(SOCKET).toString());
        int faults = run(places, "-c", "-f", FILE.toString()).onExit().join().exitValue();
        if (faults != 0) {
            throw new IOException("haproxy.cfg has faults; see " + folder.resolve("proxy.log"));
        }
        process = run(places, "-db", "-f", FILE.toString());
    }

    /**
     * Sends nobody to a node any more, and waits until it has answered what it was asked before.
     * Not {@code drain}: whoever was there before would still be sent there.
     */
    void takeOut(String node) {
        tell("set server nodes/" + node + " state maint");
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> figure(node, ASKED_NOW),
                        asked -> assertThat(asked).as("asked of " + node).isZero());
    }

    /** Lets people come to a node again, and waits until the proxy sees it serve. */
    void putBack(String node) {
        tell("set server nodes/" + node + " state ready");
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> tell("show stat"),
                        all -> assertThat(line(all, node)).matches("(.*,)?UP,.*"));
    }

    /** How many requests a node was sent since the proxy started. */
    long sentTo(String node) {
        return figure(node, ASKED_EVER);
    }

    private long figure(String node, int column) {
        return Long.parseLong(line(tell("show stat"), node).split(",", -1)[column]);
    }

    private static String line(String all, String node) {
        return all.lines()
                .filter(line -> line.startsWith("nodes," + node + ","))
                .findFirst()
                .orElseThrow();
    }

    /** Says something to the socket of who runs the proxy. @return what it answers */
    private String tell(String command) {
        try (SocketChannel socket =
                SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve(SOCKET)))) {
            socket.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
            InputStream answer = Channels.newInputStream(socket);
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process run(Map<String, String> places, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(COMMAND.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(places);
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("proxy.log").toFile()))
                .start();
    }

    private static void install() throws IOException {
        if (Files.isExecutable(COMMAND)) {
            return;
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            throw new AssertionError("Install haproxy (Debian: haproxy): the drill needs it.");
        }
        Process install =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "apt-get update -qq && DEBIAN_FRONTEND=noninteractive"
                                        + " apt-get install -y -qq --no-install-recommends haproxy")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (install.onExit().join().exitValue() != 0 || !Files.isExecutable(COMMAND)) {
            throw new AssertionError("Debian's haproxy cannot be installed: the drill needs it.");
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}

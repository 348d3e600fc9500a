package org.creatorconnect.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The HAProxy of the documentation before two nodes. Debian's package is installed when it is
 * missing and we are root.
 */
final class Proxy implements AutoCloseable {

    private static final Path COMMAND = Path.of("/usr/sbin/haproxy");
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
                        "CONNECT_PROXY_SOCKET", folder.resolve("proxy.sock").toString());
        int faults = run(places, "-c", "-f", FILE.toString()).onExit().join().exitValue();
        if (faults != 0) {
            throw new IOException("haproxy.cfg has faults; see " + folder.resolve("proxy.log"));
        }
        process = run(places, "-db", "-f", FILE.toString());
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

package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Eventually;

/**
 * An Apache Artemis of one's own, set up as the README says: a live server and a backup that waits
 * for its place at the same journal. Each is a process of its own.
 */
final class BrokerPair implements AutoCloseable {

    static final String USER = "connect";
    static final String PASSWORD = "the-nodes-own";
    static final String BANK_PASSWORD = "the-banks-own";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path OURS = Path.of("src", "main", "broker").toAbsolutePath();

    private final Path home;
    private final Path folder;
    private final int livePort = freePort();
    private final int backupPort = freePort();
    private Process live;
    private Process backup;

    private BrokerPair(Path home, Path folder) {
        this.home = home;
        this.folder = folder.toAbsolutePath();
    }

    /** Sets both up and starts them. */
    static BrokerPair start(Path folder) throws IOException {
        Path home = Path.of(System.getProperty("artemis.home"));
        BrokerPair pair = new BrokerPair(home, Files.createDirectories(folder));
        pair.create("live", pair.livePort, pair.backupPort, List.of());
        pair.create("backup", pair.backupPort, pair.livePort, List.of("--backup"));
        pair.startLive();
        pair.startBackup();
        return pair;
    }

    /** By which a node finds them. */
    Map<String, String> settings() {
        return Map.of(
                "CONNECT_BROKER_URL", url(),
                "CONNECT_BROKER_USER", USER,
                "CONNECT_BROKER_PASSWORD", PASSWORD);
    }

    /** By which the bank finds them. */
    Map<String, String> settingsOfTheBank() {
        return Map.of("CONNECT_BROKER_URL", url(), "CONNECT_PAYMENTS_PASSWORD", BANK_PASSWORD);
    }

    /**
     * A bank at these brokers.
     *
     * @param pace milliseconds between two payments
     */
    BankSimulatorProcess bank(Ports ports, Path data, int pace) throws IOException {
        Map<String, String> settings = new HashMap<>(settingsOfTheBank());
        settings.put("CONNECT_BANK_PACE_MS", Integer.toString(pace));
        return BankSimulatorProcess.start(ports, data, settings);
    }

    int livePort() {
        return livePort;
    }

    private String url() {
        return "tcp://localhost:" + livePort + ",tcp://localhost:" + backupPort;
    }

    /** Starts the live server and waits until it serves, if need be in its backup's place. */
    void startLive() throws IOException {
        live = run("live");
        awaitServing(livePort);
    }

    /** Starts the backup, which serves nobody while the live server does. */
    void startBackup() throws IOException {
        backup = run("backup");
    }

    /** Ends the live server at once, as {@code kill -9} does. */
    void killLive() {
        kill(live);
    }

    void killBackup() {
        kill(backup);
    }

    private static void kill(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void create(String name, int port, int other, List<String> further) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("artemis").toString());
        command.addAll(List.of("create", folder.resolve(name).toString(), "--silent"));
        command.addAll(List.of("--name", name, "--host", "localhost", "--default-port"));
        command.add(Integer.toString(port));
        command.addAll(
                List.of("--require-login", "--user", "admin", "--password", "not-used-here"));
        command.addAll(List.of("--no-amqp-acceptor", "--no-hornetq-acceptor", "--no-web"));
        command.addAll(List.of("--no-mqtt-acceptor", "--no-stomp-acceptor"));
        command.addAll(List.of("--nio", "--no-autotune", "--shared-store"));
        command.addAll(List.of("--data", folder.resolve("journal").toString()));
        command.addAll(List.of("--clustered", "--static-cluster", "tcp://localhost:" + other));
        command.addAll(List.of("--cluster-user", "pair", "--cluster-password", "not-used-here"));
        command.addAll(further);
        Process create =
                builder(command)
                        .redirectOutput(folder.resolve(name + "-create.log").toFile())
                        .start();
        if (create.onExit().join().exitValue() != 0) {
            throw new IOException("no broker was made; see " + folder + "/" + name + "-create.log");
        }
        Path instance = folder.resolve(name);
        Files.copy(
                Path.of("target", "driver", "creator-connect-broker.jar"),
                instance.resolve("lib").resolve("creator-connect-broker.jar"));
        add(
                instance.resolve("etc/artemis-users.properties"),
                "\n" + USER + " = " + PASSWORD + "\npayments = " + BANK_PASSWORD + "\n");
        add(
                instance.resolve("etc/artemis-roles.properties"),
                "\nconnect = connect\npayments = payments\n");
    }

    private static void add(Path file, String lines) throws IOException {
        Files.writeString(file, lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private Process run(String name) throws IOException {
        List<String> command =
                List.of(
                        folder.resolve(name).resolve("bin").resolve("artemis").toString(),
                        "run",
                        "--properties",
                        OURS.resolve("creator-connect.properties").toString());
        return builder(command)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()))
                .start();
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "JAVA_ARGS",
                        "-Xms64m -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                                + " --add-opens java.base/jdk.internal.misc=ALL-UNNAMED");
        return builder;
    }

    private static void awaitServing(int port) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> isServing(port),
                        serving -> assertThat(serving).as("a broker at port " + port).isTrue());
    }

    private static boolean isServing(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
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
        kill(backup);
        kill(live);
    }
}

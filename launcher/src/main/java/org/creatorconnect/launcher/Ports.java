package org.creatorconnect.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of the product, all moved by one offset. */
public record Ports(int offset) {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** Beyond this one the broker's port would be none any more. */
    private static final int LAST_OFFSET = 65_535 - 61_616;

    private static final int FIRST_FREE_OFFSET = 1_000;
    private static final int BETWEEN_OFFSETS = 10;

    /** The only one of these ports that browsers refuse to open (Fetch standard, "bad port"). */
    private static final int BAD_PORT = 10_080;

    /**
     * Ports that nobody listens on now, for those who do not care which. The search begins at a
     * random place, so that two who search at once seldom meet.
     *
     * @throws CannotStart when every offset from 1,000 on has a port that is taken
     */
    public static Ports free() {
        int count = (LAST_OFFSET - FIRST_FREE_OFFSET) / BETWEEN_OFFSETS;
        int start = ThreadLocalRandom.current().nextInt(count);
        return IntStream.range(0, count)
                .map(step -> FIRST_FREE_OFFSET + (start + step) % count * BETWEEN_OFFSETS)
                .mapToObj(Ports::new)
                .filter(ports -> ports.http() != BAD_PORT)
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow(() -> new CannotStart("No free ports are left on this machine."));
    }

    public int http() {
        return 8080 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int amqp() {
        return 5672 + offset;
    }

    public int core() {
        return 61616 + offset;
    }

    public int database() {
        return 5433 + offset;
    }

    /** Where a demo's letters are caught. */
    public int mail() {
        return 2525 + offset;
    }

    /**
     * Makes sure that nobody else listens where we are going to.
     *
     * @param withDatabase whether a database is started here
     * @param withMail whether letters are caught here
     * @throws CannotStart naming the first port that is taken
     */
    public void requireFree(boolean withDatabase, boolean withMail) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        needed.put("the portal", http());
        needed.put("management", management());
        needed.put("AMQP", amqp());
        needed.put("the broker", core());
        if (withMail) {
            needed.put("mail", mail());
        }
        if (withDatabase) {
            needed.put("the database", database());
        }
        needed.forEach(Ports::requireFree);
    }

    private boolean areFree() {
        return IntStream.of(http(), management(), amqp(), core(), database(), mail())
                .noneMatch(Ports::isTaken);
    }

    private static boolean isTaken(int port) {
        return !canBind(port) || answersOverSix(port);
    }

    private static void requireFree(String purpose, int port) {
        if (isTaken(port)) {
            throw new CannotStart(
                    "Port "
                            + port
                            + ", needed for "
                            + purpose
                            + ", is already in use: stop what uses it, or set CONNECT_PORT_OFFSET"
                            + " (to 100, for example) to move every port.");
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Many development servers listen on ::1 only, which browsers try first for localhost. */
    private static boolean answersOverSix(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("::1", port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}

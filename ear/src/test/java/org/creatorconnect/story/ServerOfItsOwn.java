package org.creatorconnect.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.creatorconnect.launcher.CannotStart;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;

/**
 * The packaged server of a test that kills it, or what it stands on; a demo without any history.
 */
public final class ServerOfItsOwn {

    private ServerOfItsOwn() {}

    /**
     * Starts it and waits until it is ready.
     *
     * @param data its folder, which outlives it
     */
    public static PackagedServer start(EmbeddedDatabase database, Ports ports, Path data)
            throws IOException {
        return start(database, ports, data, Map.of());
    }

    /**
     * Starts it with further settings and waits until it is ready.
     *
     * @param data its folder, which outlives it
     */
    public static PackagedServer start(
            EmbeddedDatabase database, Ports ports, Path data, Map<String, String> settings)
            throws IOException {
        return start(Path.of("target", "server"), database, ports, data, settings);
    }

    /**
     * The same with a server that another build packaged.
     *
     * @param home where that lies
     * @param data its folder, which outlives it
     */
    public static PackagedServer start(
            Path home,
            EmbeddedDatabase database,
            Ports ports,
            Path data,
            Map<String, String> settings)
            throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("CONNECT_MODE", "demo");
        all.put("CONNECT_DEMO_DATA", "off");
        PackagedServer server = PackagedServer.start(home, ports, database.access(), data, all);
        try {
            server.awaitReady(new Progress(System.out));
            return server;
        } catch (CannotStart failure) {
            server.close();
            throw failure;
        }
    }
}

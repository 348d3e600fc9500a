package org.creatorconnect.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
        PackagedServer server =
                PackagedServer.start(
                        Path.of("target", "server"),
                        ports,
                        database.access(),
                        data,
                        Map.of("CONNECT_MODE", "demo", "CONNECT_DEMO_DATA", "off"));
        server.awaitReady(new Progress(System.out));
        return server;
    }
}

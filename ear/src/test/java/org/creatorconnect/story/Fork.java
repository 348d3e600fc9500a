package org.creatorconnect.story;

import java.nio.file.Path;
import org.creatorconnect.launcher.Ports;

/**
 * The process that these stories run in. Two of them tell their stories side by side, each to a
 * product of its own, so that one works while the other waits.
 */
public final class Fork {

    private static final int NUMBER = Integer.getInteger("fork", 1);
    private static final int BETWEEN_OFFSETS = 10;

    private Fork() {}

    /** A folder of this process alone. */
    public static Path folder(String name) {
        return Path.of("target", name + "-" + NUMBER).toAbsolutePath();
    }

    /** Free ports that the other process does not take at the same moment. */
    public static Ports ports() {
        Ports ports = Ports.free();
        while (ports.offset() / BETWEEN_OFFSETS % 2 != NUMBER % 2) {
            ports = Ports.free();
        }
        return ports;
    }
}

package org.creatorconnect.launcher;

import java.util.Map;
import java.util.Set;

/** Where a server can be reached from this machine that listens on {@code CONNECT_BIND_ADDRESS}. */
final class ListenAddress {

    static final String SETTING = LaunchSettings.PREFIX + "BIND_ADDRESS";

    /** Every address, and the usual one. */
    private static final Set<String> LOCAL =
            Set.of("", "0.0.0.0", "::", "[::]", "127.0.0.1", "localhost");

    private ListenAddress() {}

    /** The host as it stands in an address: a name, or IPv6 in brackets. */
    static String host(Map<String, String> settings) {
        String given = settings.getOrDefault(SETTING, "").strip();
        if (LOCAL.contains(given)) {
            return "localhost";
        }
        return given.contains(":") && !given.startsWith("[") ? "[" + given + "]" : given;
    }
}

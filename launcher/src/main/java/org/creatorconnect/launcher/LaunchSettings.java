package org.creatorconnect.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts the product decided, from the environment.
 *
 * @param demo whether there are sample data and demo accounts
 * @param dataDirectory where everything lives that must survive a restart
 * @param portOffset added to every port
 * @param ownDatabase a PostgreSQL of one's own; without it an embedded one is started
 * @param baseUrl the address that others reach the portal under, when it is not this machine's
 * @param bank whether the bank simulator runs, which it does in demo mode only
 * @param demoData whether a new demo gets its 90 days of history
 * @param paymentsPassword of the broker's user {@code payments} in a demo
 * @param catchesMail whether letters are caught here, which they are in a demo without a mail
 *     server
 */
public record LaunchSettings(
        boolean demo,
        Path dataDirectory,
        int portOffset,
        Optional<DatabaseAccess> ownDatabase,
        Optional<String> baseUrl,
        boolean bank,
        boolean demoData,
        String paymentsPassword,
        boolean catchesMail) {

    /** What the names of all settings begin with. */
    static final String PREFIX = "CONNECT_";

    private static final int GREATEST_OFFSET = 3000;

    /**
     * Reads the settings; what is not set, or blank, has its default.
     *
     * @param project the folder that a relative data directory is meant from
     * @throws CannotStart when a setting cannot be understood
     */
    public static LaunchSettings of(Map<String, String> environment, Path project) {
        boolean demo = isFirst("CONNECT_MODE", environment, "demo", "production");
        return new LaunchSettings(
                demo,
                project.resolve(setting("CONNECT_DATA_DIR", environment).orElse("data")),
                offset(setting("CONNECT_PORT_OFFSET", environment).orElse("0")),
                setting("CONNECT_DB_URL", environment).map(url -> access(url, environment)),
                setting("CONNECT_BASE_URL", environment),
                isFirst("CONNECT_BANK", environment, "on", "off") && demo,
                isFirst("CONNECT_DEMO_DATA", environment, "on", "off") && demo,
                setting("CONNECT_PAYMENTS_PASSWORD", environment).orElse("connect-demo"),
                demo && setting("CONNECT_SMTP_HOST", environment).isEmpty());
    }

    /**
     * What the server has to know of them, with all that the environment says to it.
     *
     * @param environment the caller's
     */
    Map<String, String> forServer(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.keySet().removeIf(name -> !name.startsWith(PREFIX));
        settings.put("CONNECT_MODE", demo ? "demo" : "production");
        settings.put("CONNECT_DEMO_DATA", demoData ? "on" : "off");
        return settings;
    }

    /** As {@link #forServer}: of a demo's bank, which does not dawdle unless it is told to. */
    Map<String, String> forBank(Map<String, String> environment) {
        Map<String, String> settings = forServer(environment);
        settings.putIfAbsent("CONNECT_BANK_PACE_MS", "0");
        return settings;
    }

    private static Optional<String> setting(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static DatabaseAccess access(String url, Map<String, String> environment) {
        String owner = setting("CONNECT_DB_USER", environment).orElse("connect_owner");
        String password =
                setting("CONNECT_DB_PASSWORD", environment)
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                "CONNECT_DB_URL is set, so CONNECT_DB_USER and"
                                                        + " CONNECT_DB_PASSWORD must be set as"
                                                        + " well."));
        return new DatabaseAccess(
                url,
                owner,
                password,
                setting("CONNECT_DB_APP_USER", environment).orElse(owner),
                setting("CONNECT_DB_APP_PASSWORD", environment).orElse(password));
    }

    private static int offset(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > GREATEST_OFFSET) {
            throw new CannotStart(
                    "CONNECT_PORT_OFFSET is '%s'; it must be a whole number from 0 to %d."
                            .formatted(text, GREATEST_OFFSET));
        }
        return Integer.parseInt(text);
    }

    /** Whether a setting with two values has the first one, which is also the default. */
    private static boolean isFirst(
            String name, Map<String, String> environment, String first, String second) {
        String value = setting(name, environment).orElse(first);
        if (!value.equals(first) && !value.equals(second)) {
            throw new CannotStart(
                    "%s is '%s'; it must be %s or %s.".formatted(name, value, first, second));
        }
        return value.equals(first);
    }
}

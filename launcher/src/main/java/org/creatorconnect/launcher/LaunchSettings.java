package org.creatorconnect.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts the product decided, from the environment.
 *
 * @param dataDirectory where everything lives that must survive a restart
 * @param portOffset added to every port
 * @param databaseUrl a PostgreSQL of one's own; without it an embedded one is started
 * @param bank whether the bank simulator runs
 * @param mode {@code demo} or {@code production}
 * @param demoData whether a new demo gets its 90 days of history
 */
public record LaunchSettings(
        Path dataDirectory,
        int portOffset,
        Optional<String> databaseUrl,
        boolean bank,
        String mode,
        boolean demoData) {

    /**
     * @throws CannotStart when a setting cannot be understood
     */
    public static LaunchSettings of(Map<String, String> environment, Path project) {
        String directory = environment.getOrDefault("CONNECT_DATA_DIR", "");
        return new LaunchSettings(
                directory.isBlank() ? project.resolve("data") : project.resolve(directory),
                offset(environment.getOrDefault("CONNECT_PORT_OFFSET", "")),
                Optional.ofNullable(environment.get("CONNECT_DB_URL"))
                        .filter(url -> !url.isBlank()),
                onOff("CONNECT_BANK", environment),
                mode(environment),
                mode(environment).equals("demo") && onOff("CONNECT_DEMO_DATA", environment));
    }

    private static int offset(String text) {
        if (text.isBlank()) {
            return 0;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 3000) {
            throw new CannotStart(
                    "CONNECT_PORT_OFFSET is '"
                            + text
                            + "'; it must be a whole number from 0 to 3000.");
        }
        return Integer.parseInt(text);
    }

    private static String mode(Map<String, String> environment) {
        String mode = environment.getOrDefault("CONNECT_MODE", "");
        return mode.isBlank() ? "demo" : mode;
    }

    private static boolean onOff(String setting, Map<String, String> environment) {
        return switch (environment.getOrDefault(setting, "")) {
            case "on", "" -> true;
            case "off" -> false;
            default ->
                    throw new CannotStart(
                            setting
                                    + " is '"
                                    + environment.get(setting)
                                    + "'; it must be on or off.");
        };
    }
}

package org.creatorconnect.launcher;

import java.nio.file.Path;

/**
 * The first thing that {@code mvn -Prun} does, before anything is built: what is built would take
 * the place of what a running server was started from, which would then be deployed anew. Exit
 * status 1 and one sentence when the product already runs on this data folder.
 */
public final class AlreadyRunning {

    private AlreadyRunning() {}

    /**
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) {
        try {
            LaunchSettings settings = LaunchSettings.of(System.getenv(), Path.of(arguments[0]));
            DataDirectory.requireFree(settings.dataDirectory());
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }
}

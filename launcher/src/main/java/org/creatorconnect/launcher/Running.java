package org.creatorconnect.launcher;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What runs at present, and how it is stopped: who depends on others first. */
final class Running {

    volatile @Nullable DataDirectory data;
    volatile @Nullable EmbeddedDatabase database;
    volatile @Nullable PackagedServer server;
    volatile @Nullable BankSimulatorProcess bank;
    private volatile boolean stopping;

    /**
     * Waits until something ends.
     *
     * @return what ended without being told to, empty when we are stopping anyway
     */
    Optional<String> awaitEnd() {
        while (!stopping) {
            if (server != null && !server.isAlive()) {
                return stopping
                        ? Optional.empty()
                        : Optional.of(
                                "The server ended with exit status "
                                        + server.exitStatus()
                                        + ". Its log is "
                                        + server.log()
                                        + ".");
            }
            if (database != null && !database.isAlive() && !stopping) {
                return Optional.of("The database ended. Start again; its data is on disk.");
            }
            pause();
        }
        return Optional.empty();
    }

    void stop(Progress progress) {
        stopping = true;
        progress.say("Stopping");
        try {
            if (bank != null) {
                bank.close();
            }
            if (server != null) {
                server.close();
            }
            if (database != null) {
                database.close();
            }
            if (data != null) {
                data.close();
            }
        } catch (IOException failure) {
            progress.say("Not all could be stopped: " + failure.getMessage());
        }
        progress.say("Stopped");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

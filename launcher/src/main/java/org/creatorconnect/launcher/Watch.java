package org.creatorconnect.launcher;

import java.util.Optional;

/** Looks whether all that was started still lives. */
final class Watch {

    private final PackagedServer server;
    private final Optional<EmbeddedDatabase> database;
    private final Optional<BankSimulatorProcess> bank;
    private boolean bankMissed;

    Watch(
            PackagedServer server,
            Optional<EmbeddedDatabase> database,
            Optional<BankSimulatorProcess> bank) {
        this.server = server;
        this.database = database;
        this.bank = bank;
    }

    /** What has ended that nothing works without, in a sentence; empty while all is well. */
    Optional<String> ended() {
        // The database first: without it the server does not live long either.
        return database.filter(running -> !running.isAlive())
                .map(
                        ended ->
                                "The database ended (it runs apart, so its exit status is not"
                                        + " known); its log is "
                                        + ended.log()
                                        + ".")
                .or(this::serverEnded);
    }

    /** That the bank simulator has ended, said once; the product goes on without it. */
    Optional<String> bankEnded() {
        Optional<BankSimulatorProcess> ended = bank.filter(running -> !running.isAlive());
        if (ended.isEmpty() || bankMissed) {
            return Optional.empty();
        }
        bankMissed = true;
        return Optional.of(
                "The bank simulator ended with exit status "
                        + ended.get().exitStatus()
                        + "; payments wait in the queue until the next start; its log is "
                        + ended.get().log()
                        + ".");
    }

    private Optional<String> serverEnded() {
        return server.isAlive()
                ? Optional.empty()
                : Optional.of(
                        "The server ended with exit status "
                                + server.exitStatus()
                                + "; its log is "
                                + server.log()
                                + ".");
    }
}

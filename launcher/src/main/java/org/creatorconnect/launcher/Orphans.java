package org.creatorconnect.launcher;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Children of a launcher that was killed and could not stop them. They would hold ports and data,
 * so a new start ends them first. A process that only happens to have the same number is left
 * alone: ours have this very data folder in their command.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Orphans() {}

    /**
     * Ends what an earlier launcher left on this data folder: who depends on others first.
     *
     * @return whether there was anything to end
     */
    static boolean stop(Path folder) {
        Path data = folder.toAbsolutePath().normalize();
        boolean bank = stopBank(data);
        boolean demoBank = stopBank(data.resolve(BankSimulatorProcess.DEMO_FOLDER));
        boolean mail = stop(data.resolve("mail.pid"), MailCatcherProcess.mark(data));
        boolean server = stop(data.resolve("server.pid"), PackagedServer.mark(data));
        // The script that watches over the server may have been killed without it.
        boolean machine = stop(data.resolve("server-java.pid"), PackagedServer.mark(data));
        boolean database = stopDatabase(data.resolve("postgres").resolve("data"));
        return bank || demoBank || mail || server || machine || database;
    }

    /** Ends a database that works on this folder. */
    static boolean stopDatabase(Path data) {
        var process = PidFile.of(data.resolve("postmaster.pid")).processOf(data.toString());
        // Interrupted, a database ends at once; asked to end, it would wait for its clients.
        process.ifPresent(Processes::interrupt);
        process.ifPresent(orphan -> Processes.hasEnded(orphan, PATIENCE));
        process.ifPresent(Processes::kill);
        return process.isPresent();
    }

    private static boolean stopBank(Path folder) {
        return stop(folder.resolve("bank.pid"), BankSimulatorProcess.mark(folder));
    }

    private static boolean stop(Path pidFile, String mark) {
        var process = PidFile.of(pidFile).processOf(mark);
        process.ifPresent(orphan -> Processes.stop(orphan, PATIENCE));
        return process.isPresent();
    }
}

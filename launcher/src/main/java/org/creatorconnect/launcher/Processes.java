package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ends processes together with what they started. */
final class Processes {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Processes() {}

    /** Asks a process to end, and ends it and its children when it does not in the given time. */
    static void stop(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = family(process);
        process.destroy();
        hasEnded(process, patience);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> hasEnded(member, AFTER_KILL));
    }

    /** Ends a process and its children at once, as {@code kill -9} does. */
    static void kill(ProcessHandle process) {
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> hasEnded(member, AFTER_KILL));
    }

    /** Does to a process what Ctrl-C does. */
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        } catch (IOException noSuchCommand) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of a process, but no longer than the given time. */
    static boolean hasEnded(ProcessHandle process, Duration patience) {
        // Looks by itself: for processes that are not our children Java looks far less often.
        long end = System.nanoTime() + patience.toNanos();
        while (isAlive(process)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause(BETWEEN_LOOKS);
        }
        return true;
    }

    /** Whether a process runs; one that has ended but was not yet taken note of does not. */
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** In many containers nobody takes note of the end of processes that lost their parent. */
    private static boolean isZombie(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return status.startsWith("Z", status.lastIndexOf(')') + 2);
        } catch (IOException noSuchFile) {
            return false;
        }
    }

    /** Waits a while; an interrupted thread does not wait. */
    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process and all that it started, the oldest first. */
    private static List<ProcessHandle> family(ProcessHandle process) {
        List<ProcessHandle> family = new ArrayList<>(List.of(process));
        family.addAll(process.descendants().toList());
        return family;
    }
}

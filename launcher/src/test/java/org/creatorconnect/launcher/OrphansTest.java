package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    private static final String FOR_EVER = "while :; do sleep 1; done";

    @TempDir Path data;
    private Process process;

    @AfterEach
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Test
    void aServerOfThisFolderIsEnded() throws IOException, InterruptedException {
        process = new ProcessBuilder("sh", "-c", FOR_EVER, PackagedServer.mark(data)).start();
        PidFile.of(data.resolve("server.pid")).write(process.pid());

        assertThat(Orphans.stop(data)).isTrue();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServersJavaThatLostItsScriptIsEnded() throws IOException, InterruptedException {
        process = new ProcessBuilder("sh", "-c", FOR_EVER, PackagedServer.mark(data)).start();
        PidFile.of(data.resolve("server-java.pid")).write(process.pid());

        assertThat(Orphans.stop(data)).isTrue();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSimulatorIsKnownThoughItsCommandIsVeryLong() throws IOException, InterruptedException {
        process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                FOR_EVER,
                                BankSimulatorProcess.mark(data),
                                "x".repeat(9000))
                        .start();
        PidFile.of(data.resolve("bank.pid")).write(process.pid());

        assertThat(Orphans.stop(data)).isTrue();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theSimulatorOfTheDemosHistoryIsEnded() throws IOException, InterruptedException {
        Path own = Files.createDirectories(data.resolve(BankSimulatorProcess.DEMO_FOLDER));
        process = new ProcessBuilder("sh", "-c", FOR_EVER, BankSimulatorProcess.mark(own)).start();
        PidFile.of(own.resolve("bank.pid")).write(process.pid());

        assertThat(Orphans.stop(data)).isTrue();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServerOfAnotherFolderIsLeftAlone() throws IOException {
        Path other = data.resolve("other");
        process = new ProcessBuilder("sh", "-c", FOR_EVER, PackagedServer.mark(other)).start();
        PidFile.of(data.resolve("server.pid")).write(process.pid());

        assertThat(Orphans.stop(data)).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void somebodyElseWithTheSameNumberIsLeftAlone() throws IOException {
        process = new ProcessBuilder("sh", "-c", FOR_EVER).start();
        for (String name : new String[] {"server.pid", "server-java.pid", "bank.pid", "mail.pid"}) {
            PidFile.of(data.resolve(name)).write(process.pid());
        }

        assertThat(Orphans.stop(data)).isFalse();
        assertThat(process.isAlive()).isTrue();
    }
}

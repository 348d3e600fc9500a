package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir Path folder;

    @Test
    void aRefusalOfTheStartScriptIsTheReason() throws IOException {
        assertThat(log("Creator Connect cannot start: CONNECT_X is missing.").reason())
                .startsWith(": CONNECT_X is missing; its log is ");
    }

    @Test
    void theDatabasesWordsAreAbetterReasonThanTheErrorsThatFollow() throws IOException {
        assertThat(
                        log(
                                        "12:00 ERROR [x] Operation failed",
                                        "Caused by: org.postgresql.util.PSQLException: no password")
                                .reason())
                .startsWith(": no password; its log is ");
    }

    @Test
    void withoutAnyReasonThereIsStillThePath() {
        assertThat(new ServerLog(folder.resolve("none"), folder.resolve("missing")).reason())
                .startsWith("; its log is ")
                .contains("missing");
    }

    @Test
    void aFailedDeploymentIsSeen() throws IOException {
        assertThat(log("INFO all is well").saysThatDeploymentFailed()).isFalse();
        assertThat(log("ERROR Operation (\"deploy\") failed - x").saysThatDeploymentFailed())
                .isTrue();
    }

    @Test
    void aServerThatWasKilledIsSeen() throws IOException {
        assertThat(log("*** JBossAS process (7) received KILL signal ***").saysKilled()).isTrue();
        assertThat(log("*** JBossAS process (7) received TERM signal ***").saysKilled()).isFalse();
    }

    @Test
    void aServerThatStartsAnewDoesNotReadWhatTheOneBeforeItWrote() throws IOException {
        log("ERROR Operation (\"deploy\") failed - x");
        assertThat(ServerLog.begin(folder).saysThatDeploymentFailed()).isFalse();
        assertThat(folder.resolve("server.log.1")).exists();
    }

    @Test
    void whatTheStartScriptRefusesStandsOnTheConsole() throws IOException {
        Files.writeString(
                folder.resolve("console.log"), "Creator Connect cannot start: X is missing.\n");
        assertThat(ServerLog.begin(folder).reason()).startsWith(": X is missing; its log is ");
    }

    private ServerLog log(String... lines) throws IOException {
        Path path = folder.resolve("server.log");
        Files.write(path, java.util.List.of(lines));
        return new ServerLog(folder.resolve("console.log"), path);
    }
}

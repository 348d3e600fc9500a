package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path folder;
    private int port;

    @BeforeEach
    void chooseAFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @Test
    void whatWasWrittenIsThereAfterAStopAndAfterAKill() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            assertThat(database.isAlive()).isTrue();
            as(database.access().ownerUrl(), "CREATE TABLE kept AS SELECT 'first' AS word");
        }
        EmbeddedDatabase second = EmbeddedDatabase.start(folder, port);
        as(second.access().ownerUrl(), "INSERT INTO kept VALUES ('second')");
        second.kill();
        assertThat(second.isAlive()).isFalse();
        try (EmbeddedDatabase third = EmbeddedDatabase.start(folder, port)) {
            assertThat(value(third, "SELECT string_agg(word, ' ' ORDER BY word) FROM kept"))
                    .isEqualTo("first second");
        }
    }

    @Test
    void itIsDurableAndHasRoomForAllConnections() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            assertThat(value(database, "SHOW fsync")).isEqualTo("on");
            assertThat(value(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(value(database, "SHOW max_connections")).isEqualTo("120");
            assertThat(value(database, "SHOW listen_addresses")).isEqualTo("localhost");
            assertThat(database.log()).isNotEmptyFile();
        }
    }

    @Test
    void theOwnerMayActAsTheApplicationButNotTheOtherWayRound() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            DatabaseAccess access = database.access();
            as(access.ownerUrl(), "SET ROLE connect_app");
            assertThat(
                            value(
                                    database,
                                    "SELECT pg_get_userbyid(datdba) FROM pg_database"
                                            + " WHERE datname = 'connect'"))
                    .isEqualTo("connect_owner");
            assertThatThrownBy(() -> as(access.applicationUrl(), "SET ROLE connect_owner"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> as(access.applicationUrl(), "CREATE TABLE public.x (y int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aFirstStartThatWasCutOffBeginsAnew() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("unfinished"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, port)) {
            assertThat(value(database, "SELECT 1")).isEqualTo("1");
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeStartedIsToldInASentenceAndLeftAsItIs() throws Exception {
        Path precious = Files.createDirectories(folder.resolve("data")).resolve("PG_VERSION");
        Files.writeString(precious, "9.6\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, port))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("did not come up")
                .hasMessageContaining("postgres.log");
        assertThat(precious).exists();
    }

    @Test
    void whatAKilledLauncherLeftIsEndedBeforeTheNextStart() throws Exception {
        Path postgres = folder.resolve("postgres");
        EmbeddedDatabase left = EmbeddedDatabase.start(postgres, port);

        assertThat(Orphans.stop(folder)).isTrue();

        assertThat(left.isAlive()).isFalse();
        left.close();
        EmbeddedDatabase.start(postgres, port).close();
    }

    private static void as(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String value(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.access().ownerUrl());
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}

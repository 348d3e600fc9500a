package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.story.Eventually;

/**
 * A PostgreSQL whose write-ahead log is archived, as the runbook has it: a base backup of it with
 * the archive can be brought to any moment since. The backup is taken by the server's own functions
 * and a copy of its files, which is what {@code pg_basebackup} does.
 */
final class ArchivedDatabase implements AutoCloseable {

    /** What a running server writes again by itself, or must not be in a copy. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private final Path folder;
    private final int port;
    private EmbeddedDatabase running;

    private ArchivedDatabase(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    /** Starts a new one, which archives. */
    static ArchivedDatabase start(Path folder, int port) throws IOException {
        ArchivedDatabase database = new ArchivedDatabase(folder, port);
        Files.createDirectories(database.archive());
        database.running = EmbeddedDatabase.start(database.folder.resolve("live"), port);
        database.alter("ALTER SYSTEM SET archive_mode = 'on'");
        database.alter("ALTER SYSTEM SET archive_command = 'cp %p " + database.archive() + "/%f'");
        database.running.close();
        database.running = EmbeddedDatabase.start(database.folder.resolve("live"), port);
        return database;
    }

    EmbeddedDatabase running() {
        return running;
    }

    /** Copies it while it works. */
    void backUp() throws IOException {
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('drill', true)");
            copy(live(), base());
            try (ResultSet stopped =
                    statement.executeQuery("SELECT labelfile FROM pg_backup_stop(true)")) {
                stopped.next();
                Files.writeString(base().resolve("backup_label"), stopped.getString(1));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The database's clock. */
    Instant now() {
        return Instant.parse(
                one(
                        "SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    /** Waits until all that was written up to now is in the archive; then ends at once. */
    void dieArchived() throws IOException {
        String last = one("SELECT pg_walfile_name(pg_switch_wal())");
        Eventually.within(Duration.ofSeconds(30))
                .assertThat(
                        () -> Files.exists(archive().resolve(last)),
                        there -> assertThat(there).as(last).isTrue());
        running.kill();
    }

    /** Brings the backup to a moment and starts it in the place of what died. */
    void restoreTo(Instant moment) throws IOException {
        Path data = copyOfBackup("restored");
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                """
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                hot_standby = 'off'
                """
                        .formatted(archive(), moment.toString().replace("Z", "+00")),
                StandardCharsets.UTF_8,
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.writeString(data.resolve("recovery.signal"), "");
        running = EmbeddedDatabase.start(folder.resolve("restored"), port);
    }

    /** A copy of the backup, that a server can be started on. @return its data folder */
    Path copyOfBackup(String name) throws IOException {
        Path data = folder.resolve(name).resolve("data");
        copy(base(), data);
        return data;
    }

    /** The only value of a question. */
    String one(String question) {
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }

    /** Changes something in the product's tables. */
    void run(String statement) {
        execute("connect", statement);
    }

    private void alter(String statement) {
        execute("postgres", statement);
    }

    private void execute(String name, String statement) {
        try (Connection connection = connection(name);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    private Connection connection(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + name + "?user=postgres");
    }

    private Path live() {
        return folder.resolve("live/data");
    }

    private Path base() {
        return folder.resolve("base");
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    /** Copies a data folder; what goes away meanwhile is told by the write-ahead log. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes of)
                            throws IOException {
                        Path copied = to.resolve(from.relativize(one));
                        Files.createDirectories(copied);
                        Files.setPosixFilePermissions(
                                copied, PosixFilePermissions.fromString("rwx------"));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path one, BasicFileAttributes of)
                            throws IOException {
                        Path name = from.relativize(one);
                        if (!name.startsWith("pg_wal") && !LEFT_OUT.contains(name.toString())) {
                            copyIfThere(one, to.resolve(name));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path one, IOException gone)
                            throws IOException {
                        if (gone instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw gone;
                    }
                });
    }

    private static void copyIfThere(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(to);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

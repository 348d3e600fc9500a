package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** What the product asks the database, as the database itself writes it down. */
final class StatementLog implements AutoCloseable {

    /**
     * Beginning and end of a transaction ask nothing, nor does the pool that tries a connection
     * before it hands it out.
     */
    private static final Pattern ASKED =
            Pattern.compile(
                    "LOG: +execute [^:]*: (?!BEGIN|COMMIT|ROLLBACK|SET |SELECT 1$)(.*)",
                    Pattern.MULTILINE);

    private final Path log = RunningProduct.get().database().log();

    private StatementLog() {
        logging("all");
    }

    /** From now on, until it is closed. */
    static StatementLog open() {
        return new StatementLog();
    }

    /** What is asked while something is done, by it or beside it, first lines only. */
    List<String> during(Runnable act) {
        long before = size();
        act.run();
        return ASKED.matcher(since(before)).results().map(found -> found.group(1)).toList();
    }

    @Override
    public void close() {
        logging("none");
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String since(long position) {
        try (var channel = Files.newInputStream(log)) {
            channel.skipNBytes(position);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void logging(String what) {
        String url =
                RunningProduct.get().database().access().url().replace("/connect", "/postgres");
        try (Connection superuser = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

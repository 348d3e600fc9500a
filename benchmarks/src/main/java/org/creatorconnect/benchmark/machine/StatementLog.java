package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the database says of the statements that it was sent: how many, and how long they took. */
public final class StatementLog implements AutoCloseable {

    /**
     * Beginning and end of a transaction ask nothing, nor does the pool that tries a connection.
     */
    private static final Pattern ASKED =
            Pattern.compile(
                    "LOG: +duration: ([\\d.]+) ms +(parse|bind|execute) [^:]*:"
                            + " (?!BEGIN|COMMIT|ROLLBACK|SET |SELECT 1$)",
                    Pattern.MULTILINE);

    private final Path log;
    private final String superuser;

    /**
     * @param log where the database writes
     * @param superuser address of a database, for who may tell it to write
     */
    public StatementLog(Path log, String superuser) {
        this.log = log;
        this.superuser = superuser;
        logging("0");
    }

    /**
     * What was asked.
     *
     * @param milliseconds that parsing, planning and answering took
     */
    public record Asked(int statements, double milliseconds) {}

    /** What is asked while something is done, by it or beside it. */
    public Asked during(Runnable act) {
        try {
            long before = Files.size(log);
            act.run();
            String said = since(before);
            int statements = 0;
            double milliseconds = 0;
            for (MatchResult found : ASKED.matcher(said).results().toList()) {
                statements += found.group(2).equals("execute") ? 1 : 0;
                milliseconds += Double.parseDouble(found.group(1));
            }
            return new Asked(statements, milliseconds);
        } catch (IOException failure) {
            throw new BenchmarkFailed("the database's log cannot be read", failure);
        }
    }

    @Override
    public void close() {
        logging("-1");
    }

    private String since(long position) throws IOException {
        try (InputStream stream = Files.newInputStream(log)) {
            stream.skipNBytes(position);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void logging(String longerThan) {
        try (Connection connection =
                        DriverManager.getConnection(superuser, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_min_duration_statement = " + longerThan);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failure) {
            throw new BenchmarkFailed("the database does not tell its statements", failure);
        }
    }
}

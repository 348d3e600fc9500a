package org.creatorconnect.foundation.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.foundation.WordsMigration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Servers of the last release go on while the migrations of this one have run: what those take away
 * is what nobody needs any more. The catalog is asked, not the text, so that it does not matter how
 * a migration does it.
 */
@Tag("database")
class ExpandAndContractTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final int RELEASED = released();

    private static final String KNOWN =
            """
            CREATE TABLE shop (id integer PRIMARY KEY);
            CREATE TABLE thing (
                id     integer PRIMARY KEY,
                name   text,
                code   text NOT NULL UNIQUE,
                amount integer NOT NULL DEFAULT 0,
                status text NOT NULL CONSTRAINT thing_status CHECK (status IN ('OPEN', 'DONE'))
            );
            CREATE VIEW open_thing AS SELECT id FROM thing WHERE status = 'OPEN';
            CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN 2 * n;
            GRANT SELECT, UPDATE ON thing TO connect_app\
            """;

    @Test
    void theLastReleaseGoesOnBesideTheMigrationsOfThisOne() throws Exception {
        String url = database("released");
        migrated(url).target(Integer.toString(RELEASED)).load().migrate();
        try (Connection owner = DriverManager.getConnection(url, "connect_owner", "")) {
            Schema before = Schema.of(owner);
            migrated(url).load().migrate();
            List<Contraction> contractions = Contractions.between(before, Schema.of(owner));
            assertThat(Answers.wrong(contractions, textsSince(RELEASED), RELEASED)).isEmpty();
        }
    }

    /** One that comes in below is not run on a database that is past it. */
    @Test
    void newMigrationsHaveNumbersAboveThoseOfTheLastRelease() throws IOException {
        assertThat(numbers().filter(n -> n == RELEASED)).hasSize(1);
        assertThat(numbers().sorted().distinct().count()).isEqualTo(numbers().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    DROP VIEW open_thing                                       | open_thing is gone
                    DROP TABLE shop                                            | shop is gone
                    DROP TABLE thing CASCADE                                   | thing is gone
                    ALTER TABLE thing DROP COLUMN name                         | thing.name is gone
                    ALTER TABLE thing RENAME COLUMN name TO title              | thing.name is gone
                    ALTER TABLE shop RENAME TO merchant                        | shop is gone
                    DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'shop'); END $$ | shop is gone
                    ALTER TABLE thing ALTER amount TYPE bigint                 | thing.amount was integer and is bigint
                    ALTER TABLE thing ALTER name SET NOT NULL                  | thing.name could be empty and cannot any more
                    ALTER TABLE thing ALTER amount DROP DEFAULT                | thing.amount had a value by itself and has none any more
                    ALTER TABLE thing ADD size integer NOT NULL                | thing.size must be filled by who does not know it
                    ALTER TABLE thing ADD CONSTRAINT few CHECK (amount < 9)    | few is no law that the release before obeys
                    ALTER TABLE thing ADD CONSTRAINT of_shop FOREIGN KEY (amount) REFERENCES shop | of_shop is no law that the release before obeys
                    ALTER TABLE thing DROP CONSTRAINT thing_status, ADD CONSTRAINT thing_status CHECK (status IN ('OPEN')) | thing_status is no law that the release before obeys
                    CREATE UNIQUE INDEX one_name ON thing (name)               | one_name is unique and was not
                    CREATE UNIQUE INDEX one_name ON thing (lower(name))        | one_name is unique and was not
                    ALTER TABLE thing DROP CONSTRAINT thing_code_key           | thing_code_key was unique and is not
                    DROP FUNCTION twice                                        | twice(n integer) is gone or gives something else
                    REVOKE UPDATE ON thing FROM connect_app                    | UPDATE on thing is allowed no more
                    """)
    void whatAServerOfTheLastReleaseWouldMissIsRefused(String sql, String found)
            throws SQLException {
        assertThat(contractions(sql)).extracting(Contraction::toString).contains(found);
        assertThat(Answers.wrong(contractions(sql), List.of(sql), 10)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    CREATE TABLE other (id integer PRIMARY KEY, shop integer NOT NULL REFERENCES shop)
                    CREATE TABLE other (id integer CHECK (id > 0)); CREATE UNIQUE INDEX one ON other (id)
                    ALTER TABLE thing ADD size integer
                    ALTER TABLE thing ADD size integer NOT NULL DEFAULT 1 CHECK (size > 0)
                    ALTER TABLE thing ADD size integer UNIQUE REFERENCES shop
                    ALTER TABLE thing ADD double integer GENERATED ALWAYS AS (2 * amount) STORED
                    ALTER TABLE thing ALTER code DROP NOT NULL
                    ALTER TABLE thing ALTER name SET DEFAULT 'x'
                    ALTER TABLE thing DROP CONSTRAINT thing_status
                    ALTER TABLE thing DROP CONSTRAINT thing_status, ADD CONSTRAINT thing_status CHECK (status IN ('OPEN', 'LATE', 'DONE'))
                    CREATE INDEX thing_name ON thing (name)
                    CREATE OR REPLACE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n + n
                    GRANT INSERT ON thing TO connect_app
                    """)
    void whatOnlyAddsIsAllowed(String sql) throws SQLException {
        assertThat(contractions(sql)).isEmpty();
    }

    @Test
    void whatNobodyReadsSinceTheLastReleaseMayGo() throws SQLException {
        String sql = "-- contract: thing.name unread since V10\nALTER TABLE thing DROP name";
        assertThat(Answers.wrong(contractions(sql), List.of(sql), 10)).isEmpty();
        assertThat(Answers.wrong(contractions(sql), List.of(sql), 9))
                .containsExactly(
                        "thing.name is gone, since V10, which is in no release before;"
                                + " wait for the next one");
    }

    @Test
    void anAnswerIsForWhatItNamesAlone() throws SQLException {
        String sql = "-- contract: thing.amount unread since V10\nALTER TABLE thing DROP name";
        assertThat(Answers.wrong(contractions(sql), List.of(sql), 10))
                .containsExactly(
                        "thing.name is gone, and the last release is still served beside it",
                        "thing.amount is answered for and is as it was");
    }

    @Test
    void aLawThatIsObeyedSinceTheLastReleaseMayBeWritten() throws SQLException {
        String sql =
                "-- contract: few kept since V10\n"
                        + "ALTER TABLE thing ADD CONSTRAINT few CHECK (amount < 9)";
        assertThat(Answers.wrong(contractions(sql), List.of(sql), 10)).isEmpty();
    }

    private static List<Contraction> contractions(String sql) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(database("sample"), "connect_owner", "");
                Statement statement = owner.createStatement()) {
            statement.execute(KNOWN);
            Schema before = Schema.of(owner);
            statement.execute(sql);
            return Contractions.between(before, Schema.of(owner));
        }
    }

    private static String database(String name) throws SQLException {
        try (Connection postgres = TestDatabase.get().connect("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " OWNER connect_owner");
            return postgres.getMetaData().getURL().replaceFirst("/postgres$", "/" + name);
        }
    }

    private static FluentConfiguration migrated(String url) {
        return Flyway.configure()
                .dataSource(url, "connect_owner", "")
                .javaMigrations(new WordsMigration())
                .placeholders(Map.of("appRole", "connect_app"));
    }

    private static List<String> textsSince(int released) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> number(file) > released)
                    .map(ExpandAndContractTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Integer> numbers() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(ExpandAndContractTest::number).toList().stream();
        }
    }

    private static int number(Path file) {
        Matcher name = NUMBER.matcher(file.getFileName().toString());
        assertThat(name.matches()).as(file.toString()).isTrue();
        return Integer.parseInt(name.group(1));
    }

    private static int released() {
        Properties release = new Properties();
        try (InputStream file =
                ExpandAndContractTest.class.getResourceAsStream("/last-release.properties")) {
            release.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Integer.parseInt(release.getProperty("migration"));
    }
}

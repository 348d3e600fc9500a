package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.creatorconnect.launcher.DatabaseAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who changes history behind the product's back is found out, or refused. What the owner changes is
 * put back, so that the other stories find the books as they were.
 */
class TamperingIT {

    private static final String NOT_ALLOWED = "42501";

    @BeforeEach
    void letSomethingHappen() {
        Cast.merchant("10.00");
    }

    @Test
    void aPostingChangedByOneMinorUnitIsFoundAndNamed() throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            String posting = text(statement, "SELECT max(id) FROM posting");
            statement.execute("UPDATE posting SET amount = amount + 1 WHERE id = " + posting);
            try {
                Api.Answer found = Api.as("demo-auditor").post("ledger/verification", "");
                assertThat(found.json().getBoolean("ok")).isFalse();
                assertThat(found.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                        .anySatisfy(
                                finding -> {
                                    assertThat(finding.getString("entity")).isEqualTo("posting");
                                    assertThat(finding.getString("id")).isEqualTo(posting);
                                });
            } finally {
                statement.execute("UPDATE posting SET amount = amount - 1 WHERE id = " + posting);
            }
        }
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anAuditRowThatIsGoneIsFoundAndNamed() throws SQLException {
        // Verification seals what is pending first, so that there is a row to take away.
        Api.as("demo-auditor").post("audit/verification", "");
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            String row = text(statement, "SELECT max(sequence) - 1 FROM audit_entry");
            statement.execute(
                    "CREATE TABLE taken AS SELECT * FROM audit_entry WHERE sequence = " + row);
            statement.execute("DELETE FROM audit_entry WHERE sequence = " + row);
            try {
                Api.Answer found = Api.as("demo-auditor").post("audit/verification", "");
                assertThat(found.json().getBoolean("ok")).isFalse();
                assertThat(found.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                        .anySatisfy(finding -> assertThat(finding.getString("id")).isEqualTo(row));
            } finally {
                statement.execute("INSERT INTO audit_entry SELECT * FROM taken");
                statement.execute("DROP TABLE taken");
            }
        }
        Finance.assertThatTheBooksProveOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE posting SET amount = amount + 1",
                "DELETE FROM posting",
                "UPDATE journal_entry SET reference = 'x'",
                "DELETE FROM journal_entry",
                "UPDATE audit_entry SET detail = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE posting"
            })
    void theApplicationsRoleMayNotRewriteHistory(String statement) throws SQLException {
        try (Connection application = asApplication();
                Statement attempt = application.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .extracting(thrown -> ((SQLException) thrown).getSQLState())
                    .isEqualTo(NOT_ALLOWED);
        }
    }

    @Test
    void anEntryThatDoesNotBalanceIsRefused() throws SQLException {
        try (Connection application = asApplication();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute(copy("journal_entry", "reference", "'unbalanced'"));
            statement.execute(
                    copy(
                            "posting",
                            "entry_id",
                            "currval(pg_get_serial_sequence('journal_entry', 'id'))"));
            assertThatThrownBy(application::commit)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("balance");
        }
    }

    /** An INSERT that repeats a table's newest row under a new id, with one column changed. */
    private static String copy(String table, String column, String value) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            String columns =
                    text(
                            statement,
                            "SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute"
                                    + " WHERE attrelid = '"
                                    + table
                                    + "'::regclass AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('id', 'xact')");
            String values = columns.replaceFirst("\\b" + column + "\\b", value);
            return "INSERT INTO %s (%s) SELECT %s FROM %s ORDER BY id DESC LIMIT 1"
                    .formatted(table, columns, values, table);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection asOwner() throws SQLException {
        DatabaseAccess access = RunningProduct.get().database().access();
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    private static Connection asApplication() throws SQLException {
        DatabaseAccess access = RunningProduct.get().database().access();
        return DriverManager.getConnection(
                access.url(), access.application(), access.applicationPassword());
    }
}

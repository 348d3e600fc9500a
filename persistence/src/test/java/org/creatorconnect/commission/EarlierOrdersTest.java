package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of orders that were taken in when silence still reversed commissions. */
class EarlierOrdersTest {

    private static final String BEFORE = "66";

    private static final String ORDERS =
            """
            INSERT INTO merchant VALUES (id(1), 0, 'Aurora Home', 'DE', false, now());
            INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)
            VALUES (id(2), 0, 'Mara', 'Mara Lind', 'SE', 'ACTIVE', now());
            INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at,
                received_at, fingerprint, hold_days, outcome)
            SELECT id(n), 0, id(1), reference, status, 'EUR', 2000, now() - days * interval '1 day',
                now() - days * interval '1 day', repeat('0', 64), 15, 'LAST_CLICK'
            FROM (VALUES (10, 'NEW', 'RECEIVED', 1), (11, 'OLD' || U&'\\00A0', 'RECEIVED', 170),
                         (12, 'GIFT', 'REFUNDED', 3), (13, 'TWICE', 'RECEIVED', 3), (14, 'TWICE ', 'RECEIVED', 3))
                 AS o (n, reference, status, days);
            INSERT INTO order_line SELECT id(20 + n), 0, id(10 + n), 1, '1', 'MUG', 1, 2000, 0, 0, 0, 0
            FROM generate_series(0, 4) n;
            INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status, currency, paid_minor,
                base_minor, rate, fee_rate, original_minor, kept_minor, fee_minor, rule, rule_id, rule_version,
                considered, zero_reason, created_at)
            SELECT id(30 + n), 0, id(10 + n), id(20 + n), id(1), id(2), 'PENDING', 'EUR', 2000, 2000, 0, 0, 0, 0, 0,
                'MERCHANT_DEFAULT', id(3), 1, '{}', 'ZERO_RATE', now()
            FROM generate_series(0, 2) n;
            INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
            SELECT 'ORDER_COMPLETION', id(n), now() + interval '10 days', now() FROM (VALUES (10), (11)) AS d (n)\
            """;

    private static Connection owner;

    @BeforeAll
    static void convert() throws SQLException {
        owner = TestDatabase.get().connect("connect_owner");
        run("CREATE SCHEMA earlier");
        owner.setSchema("earlier");
        flyway().target(BEFORE).load().migrate();
        run(
                "CREATE FUNCTION id(n integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS"
                        + " $$ SELECT lpad(to_hex(n), 32, '0')::uuid $$");
        run(ORDERS);
        flyway().load().migrate();
    }

    @AfterAll
    static void clear() throws SQLException {
        run("DROP SCHEMA earlier CASCADE");
        owner.close();
    }

    @Test
    void theyAreApprovedBySilenceAfterTheUsualDaysButNotWithoutNotice() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT o.reference || ' ' || round(extract(epoch FROM d.due_at - now()) / 86400)
                                       || ' ' || (d.due_at = c.approves_at AND d.due_at = o.validates_at)
                                FROM deadline d JOIN shop_order o ON o.id = d.subject_id
                                JOIN commission c ON c.order_id = o.id
                                WHERE d.kind = 'ORDER_VALIDATION' AND o.status = 'RECEIVED' ORDER BY 1\
                                """))
                .containsExactly("NEW 59 true", "OLD 14 true");
        assertThat(read("SELECT kind FROM deadline WHERE kind = 'ORDER_COMPLETION'")).isEmpty();
    }

    @Test
    void linesThatNothingEndedAreEndedAtOnce() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT o.reference FROM deadline d JOIN shop_order o ON o.id = d.subject_id
                                WHERE d.kind = 'ORDER_VALIDATION' AND d.due_at < now()\
                                """))
                .containsExactly("GIFT");
    }

    @Test
    void blanksGoFromReferencesUnlessTwoWouldBecomeOne() throws SQLException {
        assertThat(read("SELECT '[' || reference || ']' FROM shop_order ORDER BY id"))
                .containsExactly("[NEW]", "[OLD]", "[GIFT]", "[TWICE]", "[TWICE ]");
    }

    private static FluentConfiguration flyway() throws SQLException {
        return Flyway.configure()
                .dataSource(owner.getMetaData().getURL(), "connect_owner", "")
                .placeholders(Map.of("appRole", "connect_app"))
                .defaultSchema("earlier");
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> read(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}

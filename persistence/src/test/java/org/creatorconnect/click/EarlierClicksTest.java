package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.foundation.WordsMigration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of clicks that were written when they still lay in one table. */
@Tag("database")
class EarlierClicksTest {

    private static final String BEFORE = "189";

    private static final String CLICKS =
            """
            INSERT INTO merchant (id, version, name, country, house_brand, created_at)
            VALUES (id(1), 0, 'Aurora Home', 'DE', false, now());
            INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)
            VALUES (id(2), 0, 'Mara', 'Mara Lind', 'SE', 'ACTIVE', now());
            INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url, sub_ids, created_at)
            VALUES (id(3), 0, 'abcdef', id(2), id(1), 'https://s.example/', '{a,"","","",""}', now());
            INSERT INTO click (link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids)
            SELECT id(3), timestamptz '2025-12-30 23:30:00+00' + n * interval '1 hour', n,
                   decode(lpad(to_hex(n / 2), 32, '0'), 'hex'), CASE n % 10 WHEN 9 THEN 'MACHINE' ELSE 'PERSON' END,
                   false, 'PAYABLE', ARRAY ['a', 'n' || n, '', '', '']
            FROM generate_series(0, 49) n;
            INSERT INTO click_label (link_id, nonce, sub_ids) VALUES (id(3), 7, '{a,b,c,d,e}'), (id(3), 99, '{a,b,c,d,e}')\
            """;

    private static Connection owner;

    @BeforeAll
    static void move() throws SQLException {
        String url;
        try (Connection postgres = TestDatabase.get().connect("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS earlier_clicks");
            statement.execute("CREATE DATABASE earlier_clicks OWNER connect_owner");
            url = postgres.getMetaData().getURL().replaceFirst("/postgres$", "/earlier_clicks");
        }
        flyway(url).target(BEFORE).load().migrate();
        owner = DriverManager.getConnection(url, "connect_owner", "");
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "CREATE FUNCTION id(n integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS"
                            + " $$ SELECT lpad(to_hex(n), 32, '0')::uuid $$");
            statement.execute(CLICKS);
        }
        flyway(url).load().migrate();
    }

    @AfterAll
    static void clear() throws SQLException {
        owner.close();
    }

    @Test
    void allOfThemAreInTheTableOfTheirDay() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT CAST(tableoid AS regclass) || ' ' || count(*) || ' ' || min(nonce) || ' ' || max(sub_ids[2])
                                FROM click GROUP BY tableoid ORDER BY 1\
                                """))
                .containsExactly(
                        "click_20251230 1 0 n0",
                        "click_20251231 24 1 n9",
                        "click_20260101 24 25 n48",
                        "click_20260102 1 49 n49");
    }

    @Test
    void labelsLearnTheTimeOfTheirClick() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT nonce || ' ' || CASE nonce WHEN 7 THEN clicked_at AT TIME ZONE 'UTC' || ''
                                    ELSE (clicked_at > now() - interval '1 day') || '' END
                                FROM click_label ORDER BY nonce\
                                """))
                .containsExactly("7 2025-12-31 06:30:00", "99 true");
    }

    private static FluentConfiguration flyway(String url) {
        return Flyway.configure()
                .dataSource(url, "connect_owner", "")
                .javaMigrations(new WordsMigration())
                .placeholders(Map.of("appRole", "connect_app"));
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

package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.TestDatabase;
import org.junit.jupiter.api.Test;

/** Channels that were two by their spelling become one; nothing is lost and nothing breaks. */
class ChannelPlacesMigrationTest {

    private static final String BEFORE =
            """
            DROP INDEX channel_verified_once, channel_named_once;
            ALTER TABLE channel DROP COLUMN duplicate_of, DROP COLUMN place;
            DROP FUNCTION channel_place(text, text), address_decoded(text);
            DROP TABLE channel_form;
            ALTER TABLE platform DROP COLUMN home, DROP COLUMN example;
            CREATE UNIQUE INDEX channel_verified_once ON channel (lower(url)) WHERE status = 'VERIFIED';
            CREATE UNIQUE INDEX channel_named_once ON channel (affiliate_id, lower(url))""";

    private static final String CHANNEL =
            """
            INSERT INTO channel (id, version, affiliate_id, platform, url, community, status, attempts, verified_at, created_at)
            VALUES ('00000000-0000-0000-0000-00000000000%s', 0, '00000000-0000-0000-0000-0000000000a%s', 'YOUTUBE',
                    'https://youtube.com/%s', false, '%s', 0, %s, now())""";

    @Test
    void theChannelThatWasProvedFirstStaysAndTheOthersAreKeptUnproved() throws Exception {
        try (Connection connection = TestDatabase.get().connect("connect_owner");
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(BEFORE);
            affiliates(sql);
            channel(sql, 1, 1, "@star?x=1", "'2026-02-02T00:00:00Z'");
            channel(sql, 2, 2, "@star", "'2026-01-01T00:00:00Z'");
            channel(sql, 3, 1, "@Star/", "NULL");
            channel(sql, 4, 1, "@other", "'2026-02-02T00:00:00Z'");
            channel(sql, 5, 2, "@other/videos", "'2026-03-03T00:00:00Z'");
            channel(sql, 6, 2, "watch?v=abc", "'2026-01-01T00:00:00Z'");
            channel(sql, 7, 1, "channel/UCab", "NULL");
            channel(sql, 8, 1, "channel/UCAB/about", "NULL");
            sql.execute(migration("V56__channel_places.sql"));
            sql.execute(migration("V95__channel_forms.sql"));
            assertThat(rows(sql))
                    .containsExactly(
                            "1 UNVERIFIED duplicate",
                            "2 VERIFIED",
                            "3 UNVERIFIED duplicate",
                            "4 VERIFIED",
                            "5 UNVERIFIED duplicate",
                            "6 VERIFIED",
                            "7 UNVERIFIED",
                            "8 UNVERIFIED");
            connection.rollback();
        }
    }

    private static void affiliates(Statement sql) throws SQLException {
        for (int i = 1; i <= 2; i++) {
            sql.execute(
                    """
                    INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)
                    VALUES ('00000000-0000-0000-0000-0000000000a%s', 0, 'Mara', 'Mara', 'SE', 'ACTIVE', now())"""
                            .formatted(i));
        }
    }

    private static void channel(Statement sql, int id, int affiliate, String url, String verified)
            throws SQLException {
        String status = "NULL".equals(verified) ? "UNVERIFIED" : "VERIFIED";
        sql.execute(CHANNEL.formatted(id, affiliate, url, status, verified));
    }

    private static List<String> rows(Statement sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found =
                sql.executeQuery(
                        """
                        SELECT right(id::text, 1) || ' ' || status
                               || CASE WHEN duplicate_of IS NULL THEN '' ELSE ' duplicate' END
                        FROM channel WHERE affiliate_id::text LIKE '00000000-0000-0000-0000-0000000000a_' ORDER BY id""")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static String migration(String name) throws IOException {
        try (InputStream file = Channel.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${appRole}", "connect_app");
        }
    }
}

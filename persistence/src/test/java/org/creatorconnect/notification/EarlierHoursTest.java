package org.creatorconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.creatorconnect.foundation.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** What becomes of the zones that were named for quiet hours, and of accounts without any. */
class EarlierHoursTest {

    private static final String ACCOUNTS =
            """
            INSERT INTO account (id, version, username, display_name, search_words, created_at)
            SELECT gen_random_uuid(), 0, name, name, name, now() FROM (VALUES ('named'), ('unnamed')) AS a (name);
            INSERT INTO letter_hours (account_id, time_zone, digest_hour, quiet_from, quiet_until)
            SELECT id, 'Asia/Tokyo', 7, 22, 6 FROM account WHERE username = 'named'\
            """;

    @Test
    void aZoneThatWasNamedForQuietHoursIsTheAccountsAndNobodyElseIsGivenOne() throws SQLException {
        try (Connection owner = TestDatabase.get().connect("connect_owner");
                Statement run = owner.createStatement()) {
            run.execute("CREATE SCHEMA earlier_hours");
            owner.setSchema("earlier_hours");
            flyway(owner).target("173").load().migrate();
            run.execute(ACCOUNTS);
            flyway(owner).load().migrate();
            try (ResultSet told =
                    run.executeQuery(
                            """
                            SELECT string_agg(concat_ws(' ', username, language, time_zone, quiet_from), ', ' ORDER BY username)
                            FROM account LEFT JOIN letter_hours ON account_id = id\
                            """)) {
                told.next();
                assertThat(told.getString(1)).isEqualTo("named Asia/Tokyo 22, unnamed");
            }
            run.execute("DROP SCHEMA earlier_hours CASCADE");
        }
    }

    private static FluentConfiguration flyway(Connection owner) throws SQLException {
        return Flyway.configure()
                .dataSource(owner.getMetaData().getURL(), "connect_owner", "")
                .placeholders(Map.of("appRole", "connect_app"))
                .defaultSchema("earlier_hours");
    }
}

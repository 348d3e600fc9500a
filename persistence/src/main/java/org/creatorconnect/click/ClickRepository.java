package org.creatorconnect.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Writes clicks down, many at once. */
@ApplicationScoped
public class ClickRepository {

    /**
     * Marks those that the same visitor made before in the same hour, in this batch or an earlier
     * one, and adds all to the day's sums. Sub-ids travel as one text each, split here; those that
     * did not fit into their click id are kept where an order finds them.
     */
    private static final String INSERT =
            """
            WITH given AS (
                SELECT * FROM unnest(?::uuid[], ?::timestamptz[], ?::bigint[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                    AS g(link_id, clicked_at, nonce, visitor, traffic, mark, sub_ids, apart)),
            judged AS (
                SELECT g.*,
                       row_number() OVER (PARTITION BY link_id, visitor, date_trunc('hour', clicked_at, 'UTC')
                                          ORDER BY clicked_at, nonce) > 1
                       OR EXISTS (SELECT 1 FROM click c WHERE c.link_id = g.link_id AND c.visitor = g.visitor
                                    AND c.clicked_at >= date_trunc('hour', g.clicked_at, 'UTC')
                                    AND c.clicked_at < date_trunc('hour', g.clicked_at, 'UTC') + interval '1 hour') AS repeated
                FROM given g),
            written AS (
                INSERT INTO click (link_id, clicked_at, nonce, visitor, traffic, repeated, mark, sub_ids)
                SELECT link_id, clicked_at, nonce, visitor, traffic, repeated, mark, string_to_array(sub_ids, E'\\x1f')
                FROM judged),
            labeled AS (
                INSERT INTO click_label (link_id, nonce, sub_ids)
                SELECT link_id, nonce, string_to_array(sub_ids, E'\\x1f') FROM given WHERE apart ON CONFLICT DO NOTHING)
            INSERT INTO click_day (link_id, day, clicks, machines, repeats)
            SELECT link_id, CAST(clicked_at AT TIME ZONE 'UTC' AS date), count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated),
                   count(*) FILTER (WHERE traffic <> 'PERSON'), count(*) FILTER (WHERE traffic = 'PERSON' AND repeated)
            FROM judged GROUP BY 1, 2 ORDER BY 1, 2
            ON CONFLICT (link_id, day) DO UPDATE
            SET clicks = click_day.clicks + excluded.clicks, machines = click_day.machines + excluded.machines,
                repeats = click_day.repeats + excluded.repeats\
            """;

    @PersistenceContext EntityManager entityManager;

    /** Writes all, in one statement. */
    public void write(List<Click> clicks) {
        entityManager.unwrap(Session.class).doWork(connection -> write(connection, clicks));
    }

    /** Whether a batch that lay on disk is written by this transaction, and was by no other. */
    public boolean claim(UUID batch) {
        return entityManager
                        .createNativeQuery(
                                "INSERT INTO spooled_clicks (id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .setParameter("id", batch)
                        .executeUpdate()
                == 1;
    }

    /**
     * Forgets batches of 90 days ago: a file that could not be removed was seen again long since.
     */
    public int forgetSpooled() {
        return entityManager
                .createNativeQuery(
                        "DELETE FROM spooled_clicks WHERE written_at < now() - interval '90 days'")
                .executeUpdate();
    }

    private static void write(Connection connection, List<Click> clicks) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", clicks, click -> click.link().value()));
            insert.setArray(
                    2,
                    array(
                            connection,
                            "timestamptz",
                            clicks,
                            click -> click.at().atOffset(ZoneOffset.UTC).toString()));
            insert.setArray(3, array(connection, "bigint", clicks, Click::nonce));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", clicks.stream().map(Click::visitor).toArray(byte[][]::new)));
            insert.setArray(5, array(connection, "text", clicks, click -> click.traffic().name()));
            insert.setArray(6, array(connection, "text", clicks, click -> click.mark().name()));
            insert.setArray(
                    7,
                    array(
                            connection,
                            "text",
                            clicks,
                            click -> String.join("\u001f", click.subIds().values())));
            insert.setArray(8, array(connection, "boolean", clicks, Click::labelsApart));
            insert.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<Click> clicks, Function<Click, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, clicks.stream().map(value).toArray());
    }
}

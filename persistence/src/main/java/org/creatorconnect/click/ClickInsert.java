package org.creatorconnect.click;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes clicks of one day and adds them to all sums, in one statement. The text names the day, so
 * that the planner looks at that day's table alone.
 */
final class ClickInsert {

    /** What a visitor tells may name at most so many different texts of a link, day and place. */
    static final int MOST_TEXTS = 100;

    /**
     * A click of a person is a repeat when the same visitor's is counted in the same hour, of this
     * batch or an earlier one. Texts travel as one each, split here; those that did not fit into
     * their click id are kept where an order finds them.
     */
    private static final String JUDGED =
            """
            WITH given AS (
                SELECT g.*, date_trunc('hour', clicked_at, 'UTC') AS hour, string_to_array(texts, E'\\x1f') AS sub_ids
                FROM unnest(?::uuid[], ?::timestamptz[], ?::bigint[], ?::bytea[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::smallint[], ?::boolean[])
                    AS g(link_id, clicked_at, nonce, visitor, origin, agent, traffic, reason, mark, texts, visit_texts, apart)),
            judged AS (
                SELECT g.*, traffic = 'PERSON' AND (
                       row_number() OVER (PARTITION BY link_id, visitor, hour, traffic ORDER BY clicked_at, nonce) > 1
                       OR EXISTS (SELECT 1 FROM click c WHERE c.link_id = g.link_id AND c.visitor = g.visitor
                                    AND c.clicked_at >= '%1$s 00:00:00+00' AND c.clicked_at < '%2$s 00:00:00+00'
                                    AND c.clicked_at >= g.hour AND c.clicked_at < g.hour + interval '1 hour'
                                    AND c.traffic = 'PERSON' AND NOT c.repeated)) AS repeated
                FROM given g),
            counted AS (SELECT * FROM judged WHERE traffic = 'PERSON' AND NOT repeated),
            written AS (
                INSERT INTO click (link_id, clicked_at, nonce, visitor, origin, agent, traffic, repeated, reason, rules, mark, sub_ids, visit_texts)
                SELECT link_id, clicked_at, nonce, visitor, origin, agent, traffic, repeated,
                       CASE WHEN repeated THEN 'REPEAT:hour' ELSE reason END, %4$d, mark, sub_ids, visit_texts
                FROM judged),
            agents AS (
                INSERT INTO click_agent (day, agent, text) SELECT '%1$s', a.agent, a.text
                FROM unnest(?::bigint[], ?::text[]) AS a(agent, text) ON CONFLICT DO NOTHING),
            unjudged AS (INSERT INTO click_unjudged (hour) SELECT DISTINCT hour FROM given),
            labeled AS (
                INSERT INTO click_label (link_id, nonce, clicked_at, sub_ids)
                SELECT link_id, nonce, clicked_at, sub_ids FROM given WHERE apart ON CONFLICT DO NOTHING),
            """;

    /**
     * What visits told, of {@code counted}. Texts that are known of the link, day and place go on;
     * new ones come in while there is room.
     */
    static final String TOLD =
            """
            told AS (
                SELECT c.link_id, p.place, c.sub_ids[p.place] AS text, count(*) AS clicks
                FROM counted c CROSS JOIN generate_series(1, 5) AS p(place)
                WHERE (c.visit_texts >> (p.place - 1)) & 1 = 1 GROUP BY 1, 2, 3),
            known AS (
                SELECT link_id, place, count(*) AS texts FROM click_text_day
                WHERE link_id IN (SELECT link_id FROM told) AND day = '%1$s' AND text <> '' GROUP BY 1, 2),
            named AS (
                SELECT t.*, d.text IS NOT NULL
                       OR row_number() OVER (PARTITION BY t.link_id, t.place, d.text IS NULL ORDER BY t.clicks DESC, t.text)
                          + coalesce(k.texts, 0) <= %3$d AS own
                FROM told t LEFT JOIN known k USING (link_id, place)
                LEFT JOIN click_text_day d ON d.link_id = t.link_id AND d.day = '%1$s' AND d.place = t.place AND d.text = t.text),
            """;

    private static final String TEXTS =
            """
            texts AS (
                INSERT INTO click_text_day AS d (link_id, day, place, text, clicks)
                SELECT link_id, '%1$s', place, CASE WHEN own THEN text ELSE '' END, sum(clicks) FROM named GROUP BY 1, 3, 4
                ON CONFLICT (link_id, day, place, text) DO UPDATE SET clicks = d.clicks + excluded.clicks),
            """;

    private static final String SUMS =
            """
            hours AS (
                INSERT INTO click_hour AS h (link_id, hour, clicks, machines, prefetches, repeats, floods)
                SELECT link_id, hour, count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated),
                       count(*) FILTER (WHERE traffic = 'MACHINE'), count(*) FILTER (WHERE traffic = 'PREFETCH'),
                       count(*) FILTER (WHERE repeated), 0
                FROM judged GROUP BY 1, 2 ORDER BY 1, 2
                ON CONFLICT (link_id, hour) DO UPDATE
                SET clicks = h.clicks + excluded.clicks, machines = h.machines + excluded.machines,
                    prefetches = h.prefetches + excluded.prefetches, repeats = h.repeats + excluded.repeats),
            newcomers AS (
                SELECT link_id, count(DISTINCT visitor) AS visitors FROM counted g
                WHERE NOT EXISTS (SELECT 1 FROM click c WHERE c.link_id = g.link_id AND c.visitor = g.visitor
                                    AND c.clicked_at >= '%1$s 00:00:00+00' AND c.clicked_at < '%2$s 00:00:00+00'
                                    AND c.traffic = 'PERSON' AND NOT c.repeated)
                GROUP BY 1)
            INSERT INTO click_day AS d (link_id, day, clicks, visitors, machines, prefetches, repeats, floods)
            SELECT j.link_id, '%1$s', count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated), coalesce(max(n.visitors), 0),
                   count(*) FILTER (WHERE traffic = 'MACHINE'), count(*) FILTER (WHERE traffic = 'PREFETCH'),
                   count(*) FILTER (WHERE repeated), 0
            FROM judged j LEFT JOIN newcomers n ON n.link_id = j.link_id GROUP BY 1 ORDER BY 1
            ON CONFLICT (link_id, day) DO UPDATE
            SET clicks = d.clicks + excluded.clicks, visitors = d.visitors + excluded.visitors,
                machines = d.machines + excluded.machines, prefetches = d.prefetches + excluded.prefetches,
                repeats = d.repeats + excluded.repeats\
            """;

    private ClickInsert() {}

    /**
     * @param clicks all of that day
     */
    static void write(Connection connection, LocalDate day, List<Click> clicks)
            throws SQLException {
        String sql =
                (JUDGED + TOLD + TEXTS + SUMS)
                        .formatted(day, day.plusDays(1), MOST_TEXTS, TrafficRules.VERSION);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Columns columns = new Columns(connection, insert, clicks);
            columns.add("uuid", click -> click.link().value());
            columns.add("timestamptz", click -> click.at().atOffset(ZoneOffset.UTC).toString());
            columns.add("bigint", Click::nonce);
            byte[][] visitors =
                    clicks.stream().map(click -> click.visitor().hash()).toArray(byte[][]::new);
            columns.add(connection.createArrayOf("bytea", visitors));
            columns.add("bigint", click -> click.visitor().origin());
            columns.add("bigint", click -> click.visitor().agentNumber());
            columns.add("text", click -> click.traffic().traffic().name());
            columns.add("text", click -> click.traffic().reason());
            columns.add("text", click -> click.mark().name());
            columns.add("text", click -> String.join("\u001f", click.texts().all().values()));
            columns.add("smallint", click -> (short) click.texts().visits());
            columns.add("boolean", click -> click.texts().apart());
            Map<Long, String> agents = agents(clicks);
            columns.add(connection.createArrayOf("bigint", agents.keySet().toArray()));
            columns.add(connection.createArrayOf("text", agents.values().toArray()));
            insert.executeUpdate();
        }
    }

    /** Each once, by its number. */
    private static Map<Long, String> agents(List<Click> clicks) {
        Map<Long, String> agents = new TreeMap<>();
        for (Click click : clicks) {
            Long number = click.visitor().agentNumber();
            String agent = click.visitor().agent();
            if (number != null && agent != null) {
                agents.put(number, agent);
            }
        }
        return agents;
    }

    /** The columns of the clicks, one parameter after the other. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement insert;
        private final List<Click> clicks;
        private int last;

        Columns(Connection connection, PreparedStatement insert, List<Click> clicks) {
            this.connection = connection;
            this.insert = insert;
            this.clicks = clicks;
        }

        void add(String type, Function<Click, @Nullable Object> value) throws SQLException {
            add(connection.createArrayOf(type, clicks.stream().map(value).toArray()));
        }

        void add(Array column) throws SQLException {
            insert.setArray(++last, column);
        }
    }
}

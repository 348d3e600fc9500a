package org.creatorconnect.click;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.creatorconnect.link.SubIds;
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
                SELECT g.*, clicked_at, date_trunc('hour', clicked_at, 'UTC') AS hour, string_to_array(texts, E'\\x1f') AS sub_ids
                FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bytea[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::smallint[], ?::boolean[])
                    AS g(link_id, clicked_ms, nonce, visitor, origin, agent, traffic, reason, mark, texts, visit_texts, apart)
                    CROSS JOIN LATERAL to_timestamp(clicked_ms / CAST(1000 AS double precision)) AS t(clicked_at)),
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
            Map<String, Long> agents = agents(clicks);
            columns.add("uuid", UUID[]::new, click -> click.link().value());
            columns.add("bigint", Long[]::new, click -> click.at().toEpochMilli());
            columns.add("bigint", Long[]::new, Click::nonce);
            columns.add("bytea", byte[][]::new, click -> click.visitor().hash());
            columns.add("bigint", Long[]::new, click -> click.visitor().origin());
            columns.add("bigint", Long[]::new, click -> number(click, agents));
            columns.add("text", String[]::new, click -> click.traffic().traffic().name());
            columns.add("text", String[]::new, click -> click.traffic().reason());
            columns.add("text", String[]::new, click -> click.mark().name());
            columns.add("text", String[]::new, click -> texts(click.texts().all()));
            columns.add("smallint", Short[]::new, click -> (short) click.texts().visits());
            columns.add("boolean", Boolean[]::new, click -> click.texts().apart());
            columns.add("bigint", agents.values().toArray(new Long[0]));
            columns.add("text", agents.keySet().toArray(new String[0]));
            insert.executeUpdate();
        }
    }

    /** What browsers call themselves, each once, with the number of that. */
    private static Map<String, Long> agents(List<Click> clicks) {
        Map<String, Long> agents = new HashMap<>();
        for (Click click : clicks) {
            String agent = click.visitor().agent();
            if (agent != null) {
                agents.computeIfAbsent(agent, ClickVisitor::agentNumber);
            }
        }
        return agents;
    }

    private static @Nullable Long number(Click click, Map<String, Long> agents) {
        String agent = click.visitor().agent();
        return agent == null ? null : agents.get(agent);
    }

    private static String texts(SubIds subIds) {
        return String.join("\u001f", subIds.values());
    }

    /**
     * The columns of the clicks, one parameter after the other, each an array of its own type, as
     * the driver sends only those in binary.
     */
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

        <T> void add(
                String type, IntFunction<T[]> array, Function<Click, ? extends @Nullable T> value)
                throws SQLException {
            T[] values = array.apply(clicks.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(clicks.get(i));
            }
            add(type, values);
        }

        void add(String type, Object[] values) throws SQLException {
            insert.setArray(++last, connection.createArrayOf(type, values));
        }
    }
}

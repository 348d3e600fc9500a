package org.creatorconnect.click;

import java.util.List;

/**
 * How the clicks of an hour are judged. Each text names its day and its hour, so that the planner
 * looks at that day's table alone: the first place is for the day, then the next day, how many
 * texts a link has, the version of the rules, the hour, the next hour.
 */
final class JudgingText {

    private static final String OF_DAY =
            " clicked_at >= '%1$s 00:00:00+00' AND clicked_at < '%2$s 00:00:00+00' ";

    private static final String OF_HOUR =
            OF_DAY + "AND clicked_at >= '%5$s' AND clicked_at < '%6$s' ";

    private static final String COUNTS =
            """
            count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated), count(*) FILTER (WHERE traffic = 'MACHINE'),
            count(*) FILTER (WHERE traffic = 'PREFETCH'), count(*) FILTER (WHERE traffic = 'PERSON' AND repeated),
            count(*) FILTER (WHERE traffic = 'FLOOD')
            """;

    /** What requests said besides their agents stays; whoever was none is a person until judged. */
    static final String AGENTS =
            """
            UPDATE click c
            SET traffic = CASE WHEN a.reason IS NULL THEN 'PERSON' ELSE 'MACHINE' END, repeated = false, reason = a.reason, rules = %4$d
            FROM unnest(CAST(:agents AS bigint[]), CAST(:reasons AS text[])) AS a(agent, reason)
            WHERE"""
                    + OF_HOUR
                    + """
            AND c.agent = a.agent AND c.traffic <> 'PREFETCH'
              AND CASE WHEN a.reason IS NULL THEN c.traffic = 'MACHINE' ELSE c.reason IS DISTINCT FROM a.reason END
            RETURNING c.link_id""";

    /**
     * In windows of ten minutes by the clock, of people alone. More than 300 clicks of one visitor:
     * one every two seconds, all the time. More than 40 different links: one every fifteen seconds,
     * each found on another page. More than 200 browsers behind one address on one link: offices
     * and carriers share addresses, but not that many at once on one page. A link with more than
     * 1,000 visitors of whom nine in ten have the very same browser: a page that everybody opens is
     * opened by phones of many kinds.
     */
    static final String JUDGE =
            """
            WITH base AS MATERIALIZED (
                SELECT ctid AS place, link_id, clicked_at, nonce, visitor, origin, agent,
                       date_bin('10 minutes', clicked_at, '%5$s') AS slot
                FROM click WHERE"""
                    + OF_HOUR
                    + """
                AND traffic IN ('PERSON', 'FLOOD')),
            visitors AS (
                SELECT visitor, slot, CASE WHEN count(*) > 300 THEN 'FLOOD:visitor' ELSE 'FLOOD:visitor-links' END AS reason
                FROM base GROUP BY 1, 2 HAVING count(*) > 300 OR (count(*) > 40 AND count(DISTINCT link_id) > 40)),
            addresses AS (
                SELECT link_id, origin, slot FROM base WHERE origin IS NOT NULL
                GROUP BY 1, 2, 3 HAVING count(*) > 200 AND count(DISTINCT visitor) > 200),
            browsers AS (
                SELECT link_id, slot, agent FROM (
                    SELECT link_id, slot, agent, count(DISTINCT visitor) AS visitors,
                           sum(count(DISTINCT visitor)) OVER (PARTITION BY link_id, slot) AS all_visitors
                    FROM base GROUP BY 1, 2, 3) AS known
                WHERE agent IS NOT NULL AND all_visitors > 1000 AND visitors > all_visitors * 0.9),
            flooded AS (
                SELECT b.*, CASE WHEN v.visitor IS NOT NULL THEN v.reason WHEN a.link_id IS NOT NULL THEN 'FLOOD:address'
                                 WHEN w.link_id IS NOT NULL THEN 'FLOOD:link' END AS flood
                FROM base b LEFT JOIN visitors v ON v.visitor = b.visitor AND v.slot = b.slot
                LEFT JOIN addresses a ON a.link_id = b.link_id AND a.origin = b.origin AND a.slot = b.slot
                LEFT JOIN browsers w ON w.link_id = b.link_id AND w.agent = b.agent AND w.slot = b.slot),
            verdict AS (
                SELECT place, flood, flood IS NULL AND row_number() OVER (
                       PARTITION BY link_id, visitor, flood IS NULL ORDER BY clicked_at, nonce) > 1 AS repeated
                FROM flooded)
            UPDATE click c
            SET traffic = CASE WHEN v.flood IS NULL THEN 'PERSON' ELSE 'FLOOD' END, repeated = v.repeated,
                reason = coalesce(v.flood, CASE WHEN v.repeated THEN 'REPEAT:hour' END), rules = %4$d
            FROM verdict v
            WHERE"""
                    + OF_HOUR
                    + """
            AND c.ctid = v.place AND (c.repeated <> v.repeated OR (c.traffic = 'FLOOD') <> (v.flood IS NOT NULL)
                OR (c.traffic = 'FLOOD' AND c.reason <> v.flood))
            RETURNING c.link_id""";

    private static final String HOURS =
            """
            INSERT INTO click_hour AS h (link_id, hour, clicks, machines, prefetches, repeats, floods)
            SELECT link_id, '%5$s',
            """
                    + COUNTS
                    + "FROM click WHERE"
                    + OF_HOUR
                    + """
            AND link_id = ANY (CAST(:links AS uuid[])) GROUP BY 1
            ON CONFLICT (link_id, hour) DO UPDATE
            SET clicks = excluded.clicks, machines = excluded.machines, prefetches = excluded.prefetches,
                repeats = excluded.repeats, floods = excluded.floods""";

    private static final String DAYS =
            """
            UPDATE click_day d
            SET clicks = s.clicks, machines = s.machines, prefetches = s.prefetches, repeats = s.repeats, floods = s.floods,
                visitors = (SELECT count(DISTINCT visitor) FROM click c WHERE c.link_id = d.link_id AND"""
                    + OF_DAY
                    + """
                            AND c.traffic = 'PERSON' AND NOT c.repeated)
            FROM (SELECT link_id, sum(clicks) AS clicks, sum(machines) AS machines, sum(prefetches) AS prefetches,
                         sum(repeats) AS repeats, sum(floods) AS floods
                  FROM click_hour WHERE link_id = ANY (CAST(:links AS uuid[]))
                    AND hour >= '%1$s 00:00:00+00' AND hour < '%2$s 00:00:00+00' GROUP BY 1) s
            WHERE d.link_id = s.link_id AND d.day = '%1$s'""";

    private static final String TEXTS =
            """
            WITH counted AS (
                SELECT link_id, sub_ids, visit_texts FROM click WHERE link_id = ANY (CAST(:links AS uuid[])) AND"""
                    + OF_DAY
                    + """
                AND traffic = 'PERSON' AND NOT repeated),
            """
                    + ClickInsert.TOLD
                    + """
            sums AS (
                SELECT link_id, place, CASE WHEN own THEN text ELSE '' END AS text, sum(clicks) AS clicks FROM named GROUP BY 1, 2, 3)
            INSERT INTO click_text_day AS d (link_id, day, place, text, clicks)
            SELECT link_id, '%1$s', place, text, coalesce(s.clicks, 0)
            FROM (SELECT link_id, place, text FROM sums
                  UNION SELECT link_id, place, text FROM click_text_day
                  WHERE link_id = ANY (CAST(:links AS uuid[])) AND day = '%1$s') AS k
            LEFT JOIN sums s USING (link_id, place, text)
            ON CONFLICT (link_id, day, place, text) DO UPDATE SET clicks = excluded.clicks""";

    /** An hour's sums, then its day's, which are made of them. */
    static final List<String> SUMS = List.of(HOURS, DAYS, TEXTS);

    private JudgingText() {}
}

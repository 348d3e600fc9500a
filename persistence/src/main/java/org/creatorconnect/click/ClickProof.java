package org.creatorconnect.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.LawQuery;

/**
 * Compares the sums of clicks with the clicks themselves, a day (UTC) at a time. A day whose clicks
 * were cleared away cannot be proved any more; its sums stay as they were.
 */
@ApplicationScoped
public class ClickProof {

    private static final String OF_DAY =
            " clicked_at >= '%1$s 00:00:00+00' AND clicked_at < '%2$s 00:00:00+00' ";

    private static final String COUNTS =
            """
            count(*) FILTER (WHERE traffic = 'PERSON' AND NOT repeated) AS clicks,
            count(*) FILTER (WHERE traffic = 'MACHINE') AS machines,
            count(*) FILTER (WHERE traffic = 'PREFETCH') AS prefetches,
            count(*) FILTER (WHERE traffic = 'PERSON' AND repeated) AS repeats,
            count(*) FILTER (WHERE traffic = 'FLOOD') AS floods
            """;

    private static final String FIGURES =
            "'clicks ' || clicks || ', machines ' || machines || ', prefetches ' || prefetches"
                    + " || ', repeats ' || repeats || ', floods ' || floods";

    private static final String HOURS =
            """
            SELECT 'CLICK_HOUR_DIFFERS', 'click_hour',
                   link_id || ' ' || to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'),
                   coalesce(r.figures, 'none'), coalesce(h.figures, 'none')
            FROM (SELECT link_id, hour, %3$s AS figures
                  FROM (SELECT link_id, date_trunc('hour', clicked_at, 'UTC') AS hour, %4$s
                        FROM click WHERE %5$s GROUP BY 1, 2) c) r
            FULL JOIN (SELECT link_id, hour, %3$s AS figures FROM click_hour
                       WHERE hour >= '%1$s 00:00:00+00' AND hour < '%2$s 00:00:00+00') h USING (link_id, hour)
            WHERE r.figures IS DISTINCT FROM h.figures ORDER BY hour, link_id LIMIT :limit""";

    private static final String DAYS =
            """
            SELECT 'CLICK_DAY_DIFFERS', 'click_day', link_id || ' %1$s', coalesce(r.figures, 'none'), coalesce(d.figures, 'none')
            FROM (SELECT link_id, %3$s || ', visitors ' || visitors AS figures
                  FROM (SELECT link_id, %4$s, count(DISTINCT visitor) FILTER (WHERE traffic = 'PERSON' AND NOT repeated) AS visitors
                        FROM click WHERE %5$s GROUP BY 1) c) r
            FULL JOIN (SELECT link_id, %3$s || ', visitors ' || visitors AS figures FROM click_day WHERE day = '%1$s') d
              USING (link_id)
            WHERE r.figures IS DISTINCT FROM d.figures ORDER BY link_id LIMIT :limit""";

    /** What has no row of its own belongs to the row of the others. */
    private static final String TEXTS =
            """
            WITH told AS (
                SELECT c.link_id, p.place, c.sub_ids[p.place] AS text, count(*) AS clicks
                FROM click c CROSS JOIN generate_series(1, 5) AS p(place)
                WHERE %5$s AND traffic = 'PERSON' AND NOT repeated AND (c.visit_texts >> (p.place - 1)) & 1 = 1
                GROUP BY 1, 2, 3),
            own AS (SELECT * FROM click_text_day WHERE day = '%1$s'),
            named AS (
                SELECT t.link_id, t.place, coalesce(o.text, '') AS text, sum(t.clicks) AS clicks
                FROM told t LEFT JOIN own o ON o.link_id = t.link_id AND o.place = t.place AND o.text = t.text
                GROUP BY 1, 2, 3)
            SELECT 'CLICK_TEXT_DAY_DIFFERS', 'click_text_day', link_id || ' %1$s ' || place || ' “' || text || '”',
                   'clicks ' || coalesce(n.clicks, 0), 'clicks ' || coalesce(o.clicks, 0)
            FROM named n FULL JOIN own o USING (link_id, place, text)
            WHERE coalesce(n.clicks, 0) <> coalesce(o.clicks, 0) ORDER BY link_id, place, text LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    /** Whether the clicks of a day are there: at least one, none of them cleared away. */
    public boolean isKept(LocalDate day) {
        return (Boolean)
                entityManager
                        .createNativeQuery("SELECT to_regclass(:part) IS NOT NULL", Boolean.class)
                        .setParameter("part", "click_" + day.toString().replace("-", ""))
                        .getSingleResult();
    }

    /** Each sum of a day that is not what its clicks say, at most {@code limit} of each kind. */
    public List<Finding> differences(LocalDate day, int limit) {
        List<Finding> found = new ArrayList<>();
        for (String question : List.of(HOURS, DAYS, TEXTS)) {
            found.addAll(LawQuery.findings(entityManager, of(day, question), limit));
        }
        return found;
    }

    private static String of(LocalDate day, String question) {
        LocalDate next = day.plusDays(1);
        return question.formatted(day, next, FIGURES, COUNTS, OF_DAY.formatted(day, next));
    }
}

package org.creatorconnect.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;

/**
 * Looks at all clicks of an hour together, and marks what only many of them show: floods, and who
 * came before within the hour. The marks are a function of the clicks and of nothing else, so that
 * judging them again changes nothing, in whatever order they came in. Sums follow in the same
 * transaction.
 */
@ApplicationScoped
public class ClickJudging {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final String DUE =
            """
            SELECT hour FROM click_unjudged GROUP BY hour
            HAVING hour <= CAST(:now AS timestamptz) - interval '1 hour' OR min(written_at) <= now() - interval '5 minutes'
            ORDER BY hour LIMIT :most""";

    @PersistenceContext EntityManager entityManager;

    /**
     * Hours with clicks that were not looked at yet, the oldest first: those that are over, and
     * those whose clicks have waited for five minutes.
     */
    public List<Instant> due(Instant now, int most) {
        List<?> hours =
                entityManager
                        .createNativeQuery(DUE, Instant.class)
                        .setParameter("now", now.toString())
                        .setParameter("most", most)
                        .getResultList();
        return hours.stream().map(Instant.class::cast).toList();
    }

    /** What browsers called themselves on a day (UTC), by the number of the text. */
    public Map<Long, String> agents(LocalDate day) {
        Map<Long, String> agents = new TreeMap<>();
        Query question =
                entityManager
                        .createNativeQuery("SELECT agent, text FROM click_agent WHERE day = :day")
                        .setParameter("day", day);
        SqlRow.all(question, row -> Map.entry(row.large(), row.text()))
                .forEach(agent -> agents.put(agent.getKey(), agent.getValue()));
        return agents;
    }

    /**
     * Judges the clicks of an hour, unless another node did since it was due.
     *
     * @return how many are marked otherwise than before
     */
    public int judgeDue(Instant hour) {
        new ClickLock(entityManager).take();
        boolean waits =
                (Boolean)
                        entityManager
                                .createNativeQuery(
                                        "SELECT EXISTS (SELECT 1 FROM click_unjudged WHERE hour = :hour)",
                                        Boolean.class)
                                .setParameter("hour", hour)
                                .getSingleResult();
        return waits ? judge(hour) : 0;
    }

    /**
     * Judges the clicks of an hour.
     *
     * @return how many are marked otherwise than before
     */
    public int judge(Instant hour) {
        return judge(hour, Map.of());
    }

    /**
     * Judges the clicks of an hour and, before that, what they are by themselves.
     *
     * @param agents what each browser is taken for, by the number of its text; others stay as they
     *     were marked
     * @return how many are marked otherwise than before
     */
    public int judge(Instant hour, Map<Long, TrafficMark> agents) {
        new ClickLock(entityManager).take();
        entityManager
                .createNativeQuery("DELETE FROM click_unjudged WHERE hour = :hour")
                .setParameter("hour", hour)
                .executeUpdate();
        Set<UUID> links = new HashSet<>();
        int changed = agents.isEmpty() ? 0 : mark(hour, agents, links);
        changed += judged(hour, links);
        if (!links.isEmpty()) {
            sumUp(hour, links);
        }
        return changed;
    }

    private int mark(Instant hour, Map<Long, TrafficMark> agents, Set<UUID> links) {
        Long[] numbers = agents.keySet().toArray(Long[]::new);
        String[] reasons = agents.values().stream().map(TrafficMark::reason).toArray(String[]::new);
        return changed(
                text(hour, JudgingText.AGENTS)
                        .setParameter("agents", numbers)
                        .setParameter("reasons", reasons),
                links);
    }

    private int judged(Instant hour, Set<UUID> links) {
        return changed(text(hour, JudgingText.JUDGE), links);
    }

    private void sumUp(Instant hour, Set<UUID> links) {
        UUID[] changed = links.toArray(UUID[]::new);
        for (String sum : JudgingText.SUMS) {
            text(hour, sum).setParameter("links", changed).executeUpdate();
        }
    }

    private static int changed(Query update, Set<UUID> links) {
        List<?> found = update.getResultList();
        found.forEach(link -> links.add((UUID) link));
        return found.size();
    }

    private Query text(Instant hour, String sql) {
        LocalDate day = LocalDate.ofInstant(hour, ZoneOffset.UTC);
        return entityManager.createNativeQuery(
                sql.formatted(
                        day,
                        day.plusDays(1),
                        ClickInsert.MOST_TEXTS,
                        TrafficRules.VERSION,
                        hour,
                        hour.plus(HOUR)));
    }
}

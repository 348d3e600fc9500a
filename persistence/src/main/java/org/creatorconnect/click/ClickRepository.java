package org.creatorconnect.click;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Writes clicks down, many at once. */
@ApplicationScoped
public class ClickRepository {

    @PersistenceContext EntityManager entityManager;

    /** Writes all, in one statement a day; days that nobody thought of are opened. */
    public void write(List<Click> clicks) {
        SortedMap<LocalDate, List<Click>> days =
                clicks.stream().collect(groupingBy(ClickRepository::day, TreeMap::new, toList()));
        new ClickLock(entityManager).take();
        openDays(days.keySet());
        Session session = entityManager.unwrap(Session.class);
        days.forEach((day, some) -> session.doWork(to -> ClickInsert.write(to, day, some)));
    }

    /**
     * Sees to it that clicks of these days (UTC) can be written, and go on to be until this
     * transaction ends.
     *
     * @return how many of them were new
     */
    public int openDays(Collection<LocalDate> days) {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT open_click_days(CAST(:days AS date[]))")
                                .setParameter(
                                        "days",
                                        days.stream()
                                                .map(LocalDate::toString)
                                                .collect(joining(",", "{", "}")))
                                .getSingleResult())
                .intValue();
    }

    /**
     * Drops the oldest days of clicks with what belongs to them alone.
     *
     * @param kept days that are kept, or more when orders may still need them
     * @return the days that went, the oldest first
     */
    public List<LocalDate> dropDays(LocalDate today, int kept) {
        String[] days =
                (String[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT CAST(drop_click_days(:today, :kept) AS text[])",
                                        String[].class)
                                .setParameter("today", today)
                                .setParameter("kept", kept)
                                .getSingleResult();
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    private static LocalDate day(Click click) {
        return LocalDate.ofInstant(click.at(), ZoneOffset.UTC);
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
}

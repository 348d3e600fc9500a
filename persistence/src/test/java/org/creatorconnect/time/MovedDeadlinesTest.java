package org.creatorconnect.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sixteen threads move a thousand deadlines while four others let them fall. Each object says
 * itself until when it can be moved, as the product's objects do.
 */
class MovedDeadlinesTest extends DatabaseTest {

    private static final int OBJECTS = 1_000;
    private static final int MOVERS = 16;

    /** The most milliseconds between two acts on an object; a busy machine needs more of them. */
    private static final long LONGEST_PAUSE = 500;

    private static final int FALLERS = 4;
    private static final String KIND = "MOVED_WHILE_FALLING";
    private static final InstantSource TIME =
            () -> Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    private final List<UUID> objects =
            IntStream.range(0, OBJECTS).mapToObj(i -> new UUID(99, i)).toList();
    private final Map<UUID, Duration> lateness = new ConcurrentHashMap<>();
    private final AtomicInteger moves = new AtomicInteger();
    private final AtomicLong pause = new AtomicLong(30);
    private Instant begin;

    @BeforeEach
    void makeObjects() throws SQLException {
        asOwner(
                "CREATE TABLE moved_object (id uuid PRIMARY KEY, due timestamptz NOT NULL, fallen"
                        + " integer NOT NULL)",
                "GRANT SELECT, INSERT, UPDATE ON moved_object TO connect_app");
        begin = TIME.instant();
        doInTransaction(
                own -> {
                    insert(own, "INSERT INTO moved_object SELECT id, due, 0 ");
                    insert(
                            own,
                            "INSERT INTO deadline (kind, subject_id, due_at, attempt_at)"
                                    + " SELECT '"
                                    + KIND
                                    + "', id, due, due ");
                });
    }

    /** One row for each object, which is due in an hour. */
    private void insert(EntityManager own, String sql) {
        own.createNativeQuery(
                        sql
                                + """
                                FROM (SELECT CAST(lpad(to_hex(99), 16, '0') || lpad(to_hex(i), 16, '0') AS uuid) AS id,
                                       CAST(:begin AS timestamptz) + interval '1 hour' AS due
                                 FROM generate_series(0, :last) i) o\
                                """)
                .setParameter("begin", begin)
                .setParameter("last", OBJECTS - 1)
                .executeUpdate();
    }

    @AfterEach
    void removeObjects() throws SQLException {
        doInTransaction(
                own ->
                        own.createNativeQuery("DELETE FROM deadline WHERE kind = :kind")
                                .setParameter("kind", KIND)
                                .executeUpdate());
        asOwner("DROP TABLE moved_object");
    }

    @Test
    void noneFallsEarlyAndNoneIsLostWhenAThousandAreMovedWhileTheyFall() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MOVERS + FALLERS);
        List<Future<?>> all = new ArrayList<>();
        for (int mover = 0; mover < MOVERS; mover++) {
            int first = mover;
            all.add(threads.submit(() -> move(first)));
        }
        for (int faller = 0; faller < FALLERS; faller++) {
            all.add(threads.submit(this::letFall));
        }
        for (Future<?> one : all) {
            one.get(120, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(moves).hasPositiveValue();
        assertThat(lateness).hasSize(OBJECTS);
        assertThat(lateness.values()).allMatch(late -> late.toNanos() > 0);
        assertThat(fallenOnce()).isEqualTo(OBJECTS);
    }

    /**
     * Moves its share of the objects, each a last time while its deadline has been taken up. Where
     * one falls before it can be moved in time, the next have more of it.
     */
    private void move(int first) {
        for (int i = first; i < OBJECTS; i += MOVERS) {
            UUID id = objects.get(i);
            long ahead = pause.get();
            doInTransaction(own -> moveTo(own, id, TIME.instant().plusMillis(ahead)));
            doInTransaction(own -> moveInTime(own, id));
        }
    }

    /** Acts in time, and is done with it only when the deadline is about to fall. */
    private void moveInTime(EntityManager own, UUID id) {
        Instant due = (Instant) lock(own, id)[0];
        if (!TIME.instant().isAfter(due)) {
            Instant end = due.plusSeconds(2);
            while (!isTakenUp(own, id) && TIME.instant().isBefore(end)) {
                waitUntil(TIME.instant().plusMillis(2));
            }
            moveTo(own, id, TIME.instant().plusMillis(50));
            moves.incrementAndGet();
        } else {
            pause.updateAndGet(millis -> Math.min(LONGEST_PAUSE, 2 * millis));
        }
    }

    private static void moveTo(EntityManager own, UUID id, Instant due) {
        lock(own, id);
        own.createNativeQuery("UPDATE moved_object SET due = :due WHERE id = :id")
                .setParameter("due", due)
                .setParameter("id", id)
                .executeUpdate();
        deadlines(own).set(new Deadline(KIND, id, due));
    }

    private static boolean isTakenUp(EntityManager own, UUID id) {
        return (Boolean)
                own.createNativeQuery("SELECT attempts > 0 FROM deadline WHERE subject_id = :id")
                        .setParameter("id", id)
                        .getSingleResult();
    }

    private void letFall() {
        Instant end = begin.plusSeconds(100);
        while (lateness.size() < OBJECTS && TIME.instant().isBefore(end)) {
            Optional<ClaimedDeadline> claimed =
                    inTransaction(own -> deadlines(own).claimOf(List.of(KIND), TIME.instant()));
            claimed.ifPresentOrElse(
                    one ->
                            doInTransaction(
                                    own ->
                                            new DeadlineFall(deadlines(own), TIME)
                                                    .fall(one, new Handler(own))),
                    () -> waitUntil(TIME.instant().plusMillis(2)));
        }
    }

    /** Acts on the object without looking whether it is time: that is what is tested. */
    private final class Handler implements DeadlineHandler {

        private final EntityManager own;

        Handler(EntityManager own) {
            this.own = own;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void lock(UUID subject) {
            MovedDeadlinesTest.lock(own, subject);
        }

        @Override
        public void fallDue(Deadline deadline) {
            Instant due = (Instant) MovedDeadlinesTest.lock(own, deadline.subject())[0];
            lateness.put(deadline.subject(), Duration.between(due, TIME.instant()));
            own.createNativeQuery("UPDATE moved_object SET fallen = fallen + 1 WHERE id = :id")
                    .setParameter("id", deadline.subject())
                    .executeUpdate();
        }
    }

    private static Object[] lock(EntityManager own, UUID id) {
        return (Object[])
                own.createNativeQuery(
                                "SELECT due, fallen FROM moved_object WHERE id = :id FOR UPDATE")
                        .setParameter("id", id)
                        .getSingleResult();
    }

    private static DeadlineRepository deadlines(EntityManager own) {
        return with(new DeadlineRepository(), own);
    }

    private static int fallenOnce() {
        String sql = "SELECT count(*) FROM moved_object WHERE fallen = 1";
        return inTransaction(
                own -> ((Number) own.createNativeQuery(sql).getSingleResult()).intValue());
    }

    private static void waitUntil(Instant at) {
        try {
            Thread.sleep(Math.max(0, Duration.between(TIME.instant(), at).toMillis()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.get().connect("connect_owner");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

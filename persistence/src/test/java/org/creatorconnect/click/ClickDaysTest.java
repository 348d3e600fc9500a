package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.TestLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each day of clicks is a table of its own, which the application may open and no more. */
class ClickDaysTest extends DatabaseTest {

    private LinkId link;

    @BeforeEach
    void makeLink() {
        link = TestLinks.written(entityManager, NOW).id();
    }

    @Test
    void aClickOfAnyDayIsKeptHoweverLateItComesOrFarAheadTheClockIs() {
        write(click(NOW), click(NOW.minus(Duration.ofDays(800))), click(NOW.plusSeconds(1)));
        write(click(NOW.plus(Duration.ofDays(500))));
        assertThat(column("SELECT CAST(tableoid AS regclass) || '' FROM click ORDER BY clicked_at"))
                .containsExactly(
                        "click_20231223", "click_20260302", "click_20260302", "click_20270715");
    }

    @Test
    void aDayEndsAtMidnightOfUtc() {
        Instant midnight = Instant.parse("2026-03-03T00:00:00Z");
        write(click(midnight.minusMillis(1)), click(midnight));
        assertThat(column("SELECT CAST(tableoid AS regclass) || '' FROM click ORDER BY clicked_at"))
                .containsExactly("click_20260302", "click_20260303");
    }

    @Test
    void whoWritesTouchesTheTableOfThatDayAlone() {
        doInTransaction(
                own -> with(new ClickRepository(), own).openDays(days("2025-01-01", "2025-02-01")));
        write(click(Instant.parse("2025-01-07T12:00:00Z")));
        assertThat(
                        column(
                                """
                                SELECT DISTINCT relation::regclass::text FROM pg_locks
                                WHERE pid = pg_backend_pid() AND relation::regclass::text ~ '^click_[0-9]+$'\
                                """))
                .containsExactly("click_20250107");
    }

    @Test
    void openDaysAreNotOpenedAgain() {
        ClickRepository clicks = with(new ClickRepository());
        assertThat(clicks.openDays(days("2024-05-01", "2024-05-04"))).isEqualTo(3);
        assertThat(clicks.openDays(days("2024-05-01", "2024-05-05"))).isEqualTo(1);
        assertThat(clicks.openDays(List.of())).isZero();
    }

    @Test
    void twoWhoOpenTheSameDayAtOnceBothWriteIntoIt() throws Exception {
        List<LocalDate> day = List.of(LocalDate.parse("2024-07-01"));
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first =
                    threads.submit(
                            () ->
                                    inTransaction(
                                            own -> {
                                                int made = open(own, day);
                                                opened.countDown();
                                                await(letGo);
                                                return made;
                                            }));
            await(opened);
            Future<Integer> second = threads.submit(() -> inTransaction(own -> open(own, day)));
            letGo.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(second.get(10, TimeUnit.SECONDS)).isZero();
        } finally {
            letGo.countDown();
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO click_20240801 SELECT * FROM click",
                "SELECT count(*) FROM click_20240801",
                "DROP TABLE click_20240801",
                "ALTER TABLE click DETACH PARTITION click_20240801",
                "CREATE TABLE click_20240802 PARTITION OF click"
                        + " FOR VALUES FROM ('2024-08-02 00:00:00+00') TO ('2024-08-03 00:00:00+00')",
                "DELETE FROM click",
                "SELECT open_click_days('{infinity}')",
                "SELECT open_click_days(ARRAY [NULL::date])"
            })
    void theApplicationMayDoNothingElseWithDays(String act) throws SQLException {
        doInTransaction(own -> open(own, List.of(LocalDate.parse("2024-08-01"))));
        try (Connection application = TestDatabase.get().connect("connect_app");
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute(act))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isIn("42501", "23514");
        }
    }

    private static int open(jakarta.persistence.EntityManager own, List<LocalDate> days) {
        return with(new ClickRepository(), own).openDays(days);
    }

    private static List<LocalDate> days(String from, String before) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(before)).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Click... clicks) {
        with(new ClickRepository()).write(List.of(clicks));
    }

    private Click click(Instant at) {
        return TestClicks.of(link, at, at.toEpochMilli(), TestClicks.visitor(1));
    }

    private List<Object> column(String sql) {
        List<?> found = entityManager.createNativeQuery(sql).getResultList();
        return List.copyOf(found);
    }
}

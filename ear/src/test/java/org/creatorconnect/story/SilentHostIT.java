package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A host that takes connections and never answers, while deadlines look at it and people do.
 *
 * <p>In production nobody can move the clock, and a clock that is moved lets deadlines fall one
 * after the other; so the deadlines are put into the database with a time that comes soon, and the
 * server finds them by itself. It looks every second, so each waits up to a second for that alone.
 */
class SilentHostIT {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int SILENT = 100;
    private static final int OTHERS = 20;
    private static final int PEOPLE = 16;
    private static final int ROUNDS = 3;

    private final ProductionServer server = ProductionServer.get();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void forget() throws SQLException {
        people.shutdown();
        server.sql("DELETE FROM deadline WHERE kind LIKE 'SUBMISSION%'");
    }

    /**
     * The first round is not measured: a server that has just been started is slower. So is one on
     * a machine that does other things meanwhile, which is why it may try again; a host that holds
     * the workers delays the others in every round.
     */
    @Test
    void aHostThatNeverAnswersDelaysNoOtherDeadlineByMoreThanASecond() throws Exception {
        ProductionCast cast = new ProductionCast("silvia");
        String silentHost = "http://" + server.silentHost();
        Content content =
                new Content(
                        cast,
                        withdrawn(cast, silentHost + "/silent"),
                        cast.submitted(silentHost + "/shown"),
                        withdrawn(cast, "http://" + server.pagesHost() + "/quick"),
                        cast.draft());
        worst(others(content, soon()));

        Duration alone = worst(others(content, soon()));
        Duration limit = longer(alone, POLL).plus(DELAY);
        Duration beside = besideSilence(content);
        for (int round = 1; round < ROUNDS && beside.compareTo(limit) > 0; round++) {
            beside = besideSilence(content);
        }
        System.out.printf(
                "%d deadlines and %d people look at a silent host: the latest of %d others after"
                        + " %s, without it after %s%n",
                SILENT, PEOPLE, 2 * OTHERS, beside, alone);
        assertThat(beside).isLessThanOrEqualTo(limit);
        assertThat(server.silent().taken()).isGreaterThanOrEqualTo(PEOPLE);
    }

    /** Deadlines and people look at a silent host a moment before others fall. */
    private Duration besideSilence(Content content) throws Exception {
        Instant due = soon();
        looks(content.silent(), SILENT, due);
        Falling others = others(content, due.plusMillis(1));
        List<CompletableFuture<Api.Answer>> waiting = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            waiting.add(
                    CompletableFuture.supplyAsync(
                            () -> content.cast().approve(content.shown()), people));
        }
        Duration worst = worst(others);
        for (CompletableFuture<Api.Answer> one : waiting) {
            assertThat(one.get().text("code")).isEqualTo("CONTENT_NOT_LIVE");
        }
        return worst;
    }

    /**
     * What is looked at.
     *
     * @param silent on a host that never answers, for deadlines; taken back
     * @param shown on a host that never answers, for people
     * @param quick on a host that answers; taken back
     * @param draft a task that is discarded
     */
    private record Content(
            ProductionCast cast, String silent, String shown, String quick, String draft) {}

    /**
     * Deadlines that fall at one time.
     *
     * @param looked ids of content that is looked at, as a list in SQL
     * @param discarded ids of tasks that are discarded
     */
    private record Falling(Instant due, String looked, String discarded) {}

    /** Half of them look at a host that answers, half look at nothing. */
    private Falling others(Content content, Instant due) throws SQLException {
        return new Falling(
                due,
                looks(content.quick(), OTHERS, due),
                copies("task", content.draft(), OTHERS, "TASK_DRAFT", due));
    }

    private String looks(String submission, int count, Instant due) throws SQLException {
        return copies("submission", submission, count, "SUBMISSION_CONTENT_CHECK", due);
    }

    /**
     * Copies a row and sets a deadline for each copy.
     *
     * @return the ids of the copies, as a list in SQL
     */
    private String copies(String table, String id, int count, String kind, Instant due)
            throws SQLException {
        String columns =
                server.value(
                        """
                        SELECT string_agg(column_name, ',') FROM information_schema.columns
                        WHERE table_name = '%s' AND is_generated = 'NEVER'"""
                                .formatted(table));
        String ids =
                server.value(
                        """
                        WITH copied AS (
                            INSERT INTO %1$s (%4$s) SELECT %4$s FROM (
                                SELECT (jsonb_populate_record(
                                    one, jsonb_build_object('id', gen_random_uuid()))).*
                                FROM %1$s one, generate_series(1, %3$d) WHERE one.id = '%2$s') copy
                            RETURNING id)
                        SELECT string_agg(quote_literal(id), ',') FROM copied"""
                                .formatted(table, id, count, columns));
        server.sql(
                """
                INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
                SELECT '%1$s', id, '%2$s', '%2$s' FROM %3$s WHERE id IN (%4$s)"""
                        .formatted(kind, due, table, ids));
        return ids;
    }

    /** How long after its time the last of them fell. */
    private Duration worst(Falling falling) {
        String looked = "FROM content_check WHERE submission_id IN (" + falling.looked() + ")";
        String discarded =
                "FROM task WHERE status = 'DISCARDED' AND id IN (" + falling.discarded() + ")";
        assertAll("SELECT count(DISTINCT submission_id) " + looked);
        assertAll("SELECT count(*) " + discarded);
        Duration look = since(falling.due(), "SELECT max(checked_at) " + looked);
        Duration discard = since(falling.due(), "SELECT max(closed_at) " + discarded);
        System.out.println(
                "looked at a host that answers after " + look + ", discarded after " + discard);
        return longer(look, discard);
    }

    private void assertAll(String count) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> server.value(count),
                        fallen -> assertThat(fallen).isEqualTo(String.valueOf(OTHERS)));
    }

    private Duration since(Instant due, String last) {
        String at = "SELECT to_char((%s) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
        return Duration.between(due, Instant.parse(server.value(at.formatted(last))));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /**
     * Just after a second begins, so that the server has looked already and looks a second later.
     */
    private static Instant soon() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plusMillis(2_100);
    }

    /** Content that was taken back: looking at it decides nothing. */
    private static String withdrawn(ProductionCast cast, String address) {
        String submission = cast.submitted(address);
        cast.correct(submission, address + "-corrected");
        return submission;
    }
}

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A host that takes connections and never answers, while deadlines look at it and people do.
 *
 * <p>In production nobody can move the clock, and a clock that is moved lets deadlines fall one
 * after the other; so the deadlines are put into the database with a time that comes soon, and the
 * server finds them by itself. It looks every second, so each waits up to a second for that alone.
 */
@Tag("stress")
class SilentHostIT {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LOOKS = 100;
    private static final int OTHERS = 20;
    private static final int PEOPLE = 16;
    private static final int ROUNDS = 3;

    private final ProductionServer server = ProductionServer.get();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void forget() throws SQLException {
        people.shutdown();
        forgetDeadlines();
    }

    /**
     * The first round is not measured: a server that has just been started is slower. So is one on
     * a machine that does other things meanwhile, which is why it may try again; a host that holds
     * the workers delays the others in every round. What is compared is the same work beside a host
     * that answers, not an idle server: a hundred looks take their time wherever they go.
     */
    @Test
    void aHostThatNeverAnswersDelaysNoOtherDeadlineByMoreThanASecond() throws Exception {
        ProductionCast cast = new ProductionCast("silvia");
        Content content =
                new Content(
                        cast,
                        withdrawn(cast, "http://" + server.pagesHost() + "/quick"),
                        cast.draft());
        Crowd answered = crowd(cast, server.busyHost(), "DISCLOSURE_MISSING");
        Crowd silent = crowd(cast, server.silentHost(), "CONTENT_NOT_LIVE");
        beside(answered, content);

        Duration answering = beside(answered, content);
        Duration limit = longer(answering, POLL).plus(DELAY);
        Duration neverAnswering = beside(silent, content);
        for (int round = 1; round < ROUNDS && neverAnswering.compareTo(limit) > 0; round++) {
            neverAnswering = beside(silent, content);
        }
        System.out.printf(
                "%d deadlines and %d people look at a host: the latest of %d others after %s when"
                        + " it never answers, after %s when it does%n",
                LOOKS, PEOPLE, 2 * OTHERS, neverAnswering, answering);
        assertThat(neverAnswering).isLessThanOrEqualTo(limit);
        assertThat(server.silent().taken()).isGreaterThanOrEqualTo(PEOPLE);
    }

    /** So that what waits for its next try does not wait in the next round too. */
    private void forgetDeadlines() throws SQLException {
        server.sql("DELETE FROM deadline WHERE kind LIKE 'SUBMISSION%'");
    }

    /** Content on a host that many look at: some is taken back, some can be approved. */
    private static Crowd crowd(ProductionCast cast, String host, String refusal) {
        return new Crowd(
                withdrawn(cast, "http://" + host + "/looked"),
                cast.submitted("http://" + host + "/shown"),
                refusal);
    }

    /** Deadlines and people look at a host a moment before others fall, which are then late so. */
    private Duration beside(Crowd crowd, Content content) throws Exception {
        Instant due = soon();
        looks(crowd.looked(), LOOKS, due);
        Falling others = others(content, due.plusMillis(1));
        List<CompletableFuture<Api.Answer>> waiting = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            waiting.add(
                    CompletableFuture.supplyAsync(
                            () -> content.cast().approve(crowd.shown()), people));
        }
        Duration worst = worst(others);
        for (CompletableFuture<Api.Answer> one : waiting) {
            assertThat(one.get().text("code")).isEqualTo(crowd.refusal());
        }
        forgetDeadlines();
        return worst;
    }

    /**
     * What a crowd looks at.
     *
     * @param looked for deadlines; taken back
     * @param shown for people
     * @param refusal what people are told
     */
    private record Crowd(String looked, String shown, String refusal) {}

    /**
     * What the others look at.
     *
     * @param quick on a host that answers; taken back
     * @param draft a task that is discarded
     */
    private record Content(ProductionCast cast, String quick, String draft) {}

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

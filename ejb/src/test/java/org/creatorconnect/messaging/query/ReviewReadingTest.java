package org.creatorconnect.messaging.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.TestRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewReadingTest extends DatabaseTest {

    private static final List<String> CAUSES = List.of("UNREADABLE", "GIVEN_UP");

    private final String queue = "test." + UUID.randomUUID();
    private TestRows rows;
    private ReviewQueries queries;
    private UUID last;

    @BeforeEach
    void keepMessages() {
        rows = new TestRows(entityManager, NOW);
        queries = with(new ReviewQueries());
        for (int i = 0; i < 12; i++) {
            last = UUID.randomUUID();
            rows.bare(
                    "review_message",
                    "id",
                    last,
                    "queue",
                    queue,
                    "message_id",
                    "ID:" + last,
                    "cause",
                    CAUSES.get(i % 2),
                    "body",
                    "{\"payout\": \"P_" + i + "\"}",
                    "received_at",
                    NOW.minus(Duration.ofDays(i % 3)));
            if (i % 4 == 0) {
                rows.bare(
                        "review_handling",
                        "review_id",
                        last,
                        "handled_by",
                        "finance",
                        "note",
                        "asked the bank",
                        "handled_at",
                        NOW.plusSeconds(i % 8));
            }
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                ReviewQueries.SORTINGS,
                5,
                place -> queries.reviews(ReviewFilter.of(queue, null), place));
    }

    @Test
    void aMessageIsFoundByWhatItSaysItsIdAndWhatWasDoneAboutIt() {
        assertThat(found("p_7")).isEqualTo(1);
        assertThat(found("p%7")).isZero();
        assertThat(found("id:" + last)).isEqualTo(1);
        assertThat(found("BANK")).isEqualTo(3);
        assertThat(found("finance")).isEqualTo(3);
    }

    @Test
    void causesAndPeriodsNarrowTheList() {
        Period today = new Period(NOW, NOW.plusSeconds(1));
        ReviewFilter filter =
                new ReviewFilter(List.of(queue), List.of("GIVEN_UP"), null, today, "");
        assertThat(queries.total(filter).counted()).isEqualTo(2);
    }

    @Test
    void thoseNamedAreReadAndOthersAreLeftOut() {
        assertThat(queries.named(List.of(last, UUID.randomUUID())))
                .extracting(ReviewRow::id)
                .containsExactly(last);
    }

    @Test
    void messagesThatCannotBeSentAreRead() {
        UUID failing = UUID.randomUUID();
        rows.bare(
                "outbox",
                "id",
                failing,
                "kind",
                "STATUS_REVIEW",
                "subject_id",
                last,
                "created_at",
                NOW,
                "attempts",
                2,
                "last_error",
                "IOException");
        assertThat(queries.failing(50))
                .filteredOn(row -> row.id().equals(failing))
                .singleElement()
                .satisfies(row -> assertThat(row.isAboutPayout()).isFalse())
                .satisfies(row -> assertThat(row.nextAttemptAt()).isNull());
    }

    private long found(String search) {
        ReviewFilter filter =
                new ReviewFilter(List.of(queue), List.of(), null, Period.ALWAYS, search);
        return queries.total(filter).counted();
    }
}

package org.creatorconnect.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.creatorconnect.reputation.FigureKind.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure is made of events, and when there are too few of them. */
class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, 3, 3, 3",
        "DONE, 12, 12, 12",
        "ON_TIME, 3, 2, 66",
        "ON_TIME, 3, 3, 100",
        "ON_TIME, 7, 0, 0",
        "REVISIONS, 4, 3, 0.8",
        "REVISIONS, 3, 0, 0.0",
        "REVIEW_HOURS, 5, 90, 1.5",
        "REVIEW_HOURS, 5, 93.5, 1.6",
        "BY_SILENCE, 200, 199, 99"
    })
    void isMadeOfTheNumbersThatEventsBring(
            FigureKind kind, long events, BigDecimal total, BigDecimal value) {
        assertThat(new Figure(kind, events, total).value()).contains(value);
    }

    @Test
    void twoEventsTellNothingAndThreeDo() {
        for (FigureKind kind : FigureKind.values()) {
            assertThat(new Figure(kind, 2, BigDecimal.ONE).tooFew()).as(kind.name()).isTrue();
            assertThat(new Figure(kind, 2, BigDecimal.ONE).value()).isEmpty();
            assertThat(new Figure(kind, 3, BigDecimal.ONE).value()).isPresent();
            assertThat(Figure.none(kind).value()).isEmpty();
        }
    }

    @Test
    void eventsCountForTwelveMonthsToTheInstant() {
        assertThat(Figure.windowStart(Instant.parse("2026-03-02T10:00:00Z")))
                .isEqualTo(Instant.parse("2025-03-02T10:00:00Z"));
        assertThat(Figure.windowStart(Instant.parse("2028-02-29T00:00:00Z")))
                .isEqualTo(Instant.parse("2027-02-28T00:00:00Z"));
    }

    @Test
    void eachFigureIsOfOneSide() {
        assertThat(FigureKind.of(Side.CREATOR))
                .containsExactly(
                        FigureKind.DONE,
                        FigureKind.ON_TIME,
                        FigureKind.REVISIONS,
                        FigureKind.STAYED_LIVE,
                        FigureKind.REJECTED);
        assertThat(FigureKind.of(Side.MERCHANT))
                .containsExactly(
                        FigureKind.REVIEW_HOURS, FigureKind.BY_SILENCE, FigureKind.REVERSED);
    }
}

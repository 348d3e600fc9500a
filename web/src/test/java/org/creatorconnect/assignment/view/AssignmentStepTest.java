package org.creatorconnect.assignment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The way of an assignment, as its page draws it. */
class AssignmentStepTest {

    private static final Instant DAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Money FEE = new Money(20_000, Currency.getInstance("EUR"));

    @Test
    void aNewAssignmentWaitsForContentUntilItsDeadline() {
        assertThat(AssignmentStep.of(row(AssignmentStatus.ACCEPTED, null, null, null)))
                .containsExactly(
                        new AssignmentStep("ACCEPTED", "done", DAY),
                        new AssignmentStep("SUBMITTED", "now", day(14)),
                        new AssignmentStep("APPROVED", "later", null),
                        new AssignmentStep("COMPLETED", "later", null));
    }

    @Test
    void submittedContentWaitsForItsReview() {
        assertThat(
                        AssignmentStep.of(
                                row(
                                        AssignmentStatus.ACCEPTED,
                                        SubmissionStatus.SUBMITTED,
                                        null,
                                        null)))
                .extracting(AssignmentStep::state)
                .containsExactly("done", "done", "now", "later");
    }

    @Test
    void approvedContentWaitsForItsLastPayment() {
        assertThat(
                        AssignmentStep.of(
                                row(
                                        AssignmentStatus.APPROVED,
                                        SubmissionStatus.APPROVED,
                                        day(5),
                                        null)))
                .last()
                .isEqualTo(new AssignmentStep("COMPLETED", "now", day(35)));
    }

    @Test
    void anAssignmentThatEndedEarlyShowsOnlyWhatHappened() {
        assertThat(AssignmentStep.of(row(AssignmentStatus.EXPIRED, null, null, day(14))))
                .containsExactly(
                        new AssignmentStep("ACCEPTED", "done", DAY),
                        new AssignmentStep("EXPIRED", "done", day(14)));
    }

    private static Instant day(int number) {
        return DAY.plus(number, ChronoUnit.DAYS);
    }

    private static AssignmentRow row(
            AssignmentStatus status,
            @Nullable SubmissionStatus submission,
            @Nullable Instant approvedAt,
            @Nullable Instant endedAt) {
        return new AssignmentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Seven mornings",
                "INSTAGRAM",
                UUID.randomUUID(),
                "Aurora Home",
                UUID.randomUUID(),
                "Mara",
                status,
                "hash",
                FEE,
                null,
                Money.zero(FEE.currency()),
                DAY,
                day(14),
                false,
                approvedAt,
                null,
                endedAt,
                null,
                submission == null ? null : UUID.randomUUID(),
                submission,
                submission == null ? 0 : 1,
                submission == null ? null : day(3),
                approvedAt == null ? null : day(35),
                null,
                null,
                null,
                null);
    }
}

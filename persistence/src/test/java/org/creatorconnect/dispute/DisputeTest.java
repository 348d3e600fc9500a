package org.creatorconnect.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides a dispute, when, and that it is decided once. */
class DisputeTest {

    private static final Instant LAST = NOW.plus(DisputeStory.DECISION);
    private static final Instant TOO_LATE = LAST.plusNanos(1);
    private static final Ruling SPLIT = Ruling.split(euro(12_000), Optional.of("Half of it."));

    /** Each state against each command, written down a second time. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, decide, DECIDED",
        "OPEN, lapse, DECIDED",
        "OPEN, cancel, CANCELED",
        "OPEN, overturn, STATE_FORBIDS",
        "FOR_CREATOR, decide, ALREADY_DECIDED",
        "FOR_CREATOR, lapse, DECIDED",
        "FOR_CREATOR, cancel, STATE_FORBIDS",
        "FOR_CREATOR, overturn, STATE_FORBIDS",
        "FOR_MERCHANT, decide, ALREADY_DECIDED",
        "FOR_MERCHANT, lapse, DECIDED",
        "FOR_MERCHANT, cancel, STATE_FORBIDS",
        "FOR_MERCHANT, overturn, DECIDED",
        "SPLIT, decide, ALREADY_DECIDED",
        "SPLIT, lapse, DECIDED",
        "SPLIT, cancel, STATE_FORBIDS",
        "SPLIT, overturn, DECIDED",
        "OVERTURNED, decide, ALREADY_DECIDED",
        "OVERTURNED, lapse, DECIDED",
        "OVERTURNED, cancel, STATE_FORBIDS",
        "OVERTURNED, overturn, STATE_FORBIDS",
        "CANCELED, decide, ALREADY_DECIDED",
        "CANCELED, lapse, CANCELED",
        "CANCELED, cancel, STATE_FORBIDS",
        "CANCELED, overturn, STATE_FORBIDS"
    })
    void aCommandLeadsToItsStateOrIsRefusedByName(String from, String command, String expected) {
        Dispute dispute = in(from);
        Throwable refused = catchThrowable(() -> act(command).accept(dispute));
        assertThat(
                        refused == null
                                ? dispute.status().name()
                                : ((org.creatorconnect.refusal.Refusal) refused).code())
                .isEqualTo(expected);
    }

    @Test
    void theVeryLastInstantCountsAndTheNextIsSilences() {
        Dispute inTime = open();
        assertThat(inTime.lapse(LAST)).isFalse();
        inTime.decide(Ruling.forMerchant(Optional.empty()), "rita", LAST);
        assertThat(inTime.decision()).contains(DisputeDecision.FOR_MERCHANT);

        Dispute late = open();
        assertThatThrownBy(() -> late.requireDecidable(TOO_LATE)).hasMessageContaining("ended at");
        assertThat(late.lapse(TOO_LATE)).isTrue();
        assertThat(late.decision()).contains(DisputeDecision.FOR_CREATOR);
        assertThat(late.endedBy()).contains("system");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, 0, true",
        "true, false, 29, true",
        "false, true, 0, false",
        "false, true, 13, false",
        "false, true, 14, true",
        "false, false, 20, false"
    })
    void aReviewerDecidesAndFromDayFourteenAnOperatorAsWell(
            boolean reviewer, boolean operator, int day, boolean allowed) {
        Instant at = NOW.plus(Duration.ofDays(day));
        Throwable refused = catchThrowable(() -> open().requireDecidedBy(reviewer, operator, at));
        assertThat(refused == null).isEqualTo(allowed);
        if (!allowed) {
            assertThat(refused).isInstanceOf(RoleRequired.class);
        }
    }

    @Test
    void aSplitNamesAnAmountAndNothingElseDoes() {
        assertThatThrownBy(
                        () -> new Ruling(DisputeDecision.SPLIT, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Ruling(
                                        DisputeDecision.FOR_CREATOR,
                                        Optional.of(euro(1)),
                                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dispute in(String state) {
        Dispute dispute = open();
        switch (state) {
            case "FOR_CREATOR" -> dispute.decide(Ruling.forCreator(Optional.empty()), "rita", NOW);
            case "FOR_MERCHANT" ->
                    dispute.decide(Ruling.forMerchant(Optional.empty()), "rita", NOW);
            case "SPLIT" -> dispute.decide(SPLIT, "rita", NOW);
            case "OVERTURNED" -> {
                dispute.decide(SPLIT, "rita", NOW);
                dispute.overturn(NOW);
            }
            case "CANCELED" -> dispute.cancel(NOW);
            default -> assertThat(dispute.isOpen()).isTrue();
        }
        return dispute;
    }

    private static Consumer<Dispute> act(String command) {
        return switch (command) {
            case "decide" -> dispute -> dispute.decide(SPLIT, "olga", NOW);
            case "lapse" -> dispute -> dispute.lapse(TOO_LATE);
            case "cancel" -> dispute -> dispute.cancel(NOW);
            default -> dispute -> dispute.overturn(NOW);
        };
    }

    private static Dispute open() {
        return DisputeStory.of(
                new Submission(
                        new SubmissionId(UUID.randomUUID()),
                        new AssignmentId(UUID.randomUUID()),
                        1,
                        "https://youtube.com/watch?v=1",
                        new Submission.Review(NOW, Fixtures.END)));
    }
}

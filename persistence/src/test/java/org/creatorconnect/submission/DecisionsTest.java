package org.creatorconnect.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.creatorconnect.application.ApplicationPeriod;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.ReasonCode;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Verdict OFF_BRIEF = Verdict.of(RejectionReason.OFF_BRIEF);
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));

    private static final List<Consumer<Submission>> REVIEWS =
            List.of(
                    submission -> submission.approve(NOW),
                    submission -> submission.reject(OFF_BRIEF, NOW, LATER),
                    submission -> submission.requestChanges(OFF_BRIEF, NOW, LATER));

    private static final List<Consumer<TaskApplication>> CHOICES =
            List.of(
                    application -> application.accept(NOW),
                    application ->
                            application.reject(ReasonCode.of(DeclineReason.NOT_SELECTED), NOW));

    @Test
    void whoeverDecidesSecondAboutContentComesTooLate() {
        for (Consumer<Submission> first : REVIEWS) {
            for (Consumer<Submission> second : REVIEWS) {
                Submission submission = Fixtures.submission();
                first.accept(submission);
                SubmissionStatus decided = submission.status();
                assertThatThrownBy(() -> second.accept(submission))
                        .isInstanceOf(AlreadyDecided.class);
                assertThat(submission.status()).isEqualTo(decided);
            }
        }
    }

    @Test
    void anActAtTheVeryInstantOfTheDeadlineStillCounts() {
        Submission submission = Fixtures.submission();
        submission.approve(submission.dueBy());
        assertThat(submission.status()).isEqualTo(SubmissionStatus.APPROVED);
        Submission late = Fixtures.submission();
        assertThatThrownBy(() -> late.approve(late.dueBy().plusNanos(1_000)))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void whatIsCalledOffIsDecidedByNobodyAnyMore() {
        Submission submission = Fixtures.submission();
        submission.cancel(NOW);
        assertThat(submission.status()).isEqualTo(SubmissionStatus.CANCELED);
        for (Consumer<Submission> review : REVIEWS) {
            assertThatThrownBy(() -> review.accept(submission)).isInstanceOf(AlreadyDecided.class);
        }
        Submission decided = Fixtures.submission();
        decided.approve(NOW);
        assertThatThrownBy(() -> decided.cancel(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void silenceApprovesAndSaysSo() {
        Submission submission = Fixtures.submission();
        submission.approveBySilence(LATER);
        assertThat(submission.isDecidedBySilence()).isTrue();
        assertThat(submission.status()).isEqualTo(SubmissionStatus.APPROVED);
    }

    @Test
    void silenceDoesNotApproveWhatIsNotLive() {
        Submission sentBack = Fixtures.submission();
        sentBack.requestChangesBySilence(OFF_BRIEF, NOW, LATER);
        assertThat(sentBack.status()).isEqualTo(SubmissionStatus.CHANGES_REQUESTED);
        assertThat(sentBack.dueBy()).isEqualTo(LATER);
        Submission rejected = Fixtures.submission();
        rejected.rejectBySilence(OFF_BRIEF, NOW, LATER);
        assertThat(rejected.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(rejected.reasonCode()).contains("OFF_BRIEF");
    }

    @Test
    void whoeverDecidesSecondAboutAnApplicationComesTooLate() {
        for (Consumer<TaskApplication> first : CHOICES) {
            for (Consumer<TaskApplication> second : CHOICES) {
                TaskApplication application = Fixtures.application();
                first.accept(application);
                assertThatThrownBy(() -> second.accept(application))
                        .isInstanceOf(AlreadyDecided.class);
                assertThatThrownBy(() -> application.withdraw(NOW))
                        .isInstanceOf(StateForbids.class);
                assertThatThrownBy(() -> application.lapse(NOW)).isInstanceOf(StateForbids.class);
            }
        }
    }

    @Test
    void anApplicationIsDecidedInTimeOrNotAtAll() {
        TaskApplication application = Fixtures.application();
        assertThatThrownBy(() -> application.accept(application.decideBy().plusNanos(1_000)))
                .isInstanceOf(AlreadyDecided.class);
        application.accept(application.decideBy());
        assertThat(application.status()).isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void anApplicationIsNeverOpenLongerThanItsTask() {
        Instant soon = NOW.plus(Duration.ofDays(2));
        assertThat(ApplicationPeriod.of(NOW, Duration.ofDays(7), soon).decideBy()).isEqualTo(soon);
        assertThat(ApplicationPeriod.of(NOW, Duration.ofDays(7), Fixtures.END).decideBy())
                .isEqualTo(LATER);
    }

    @Test
    void aRejectionSaysWhy() {
        assertThatThrownBy(() -> reason(null)).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> reason(" ")).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> new ReasonCode("bad code")).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> reason("MADE_UP"))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("OFF_BRIEF");
        assertThatThrownBy(() -> reason("NOT_SELECTED")).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> reason("off_brief")).isInstanceOf(ValidationFailed.class);
        assertThat(reason("OFF_BRIEF").value()).isEqualTo("OFF_BRIEF");
        assertThat(ReasonCode.optional(DeclineReason.class, "")).isNull();
    }

    private static ReasonCode reason(String text) {
        return ReasonCode.required(RejectionReason.class, text);
    }
}

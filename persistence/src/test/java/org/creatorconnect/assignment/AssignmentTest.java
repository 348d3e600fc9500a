package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.AFFILIATE;
import static org.creatorconnect.task.Fixtures.MERCHANT;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.DeadlinePassed;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void theFirstContentIsDueAfterFourteenDaysAndOnceAWeekLater() {
        Assignment assignment = Fixtures.assignment();
        assertThat(assignment.submitBy()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assignment.extend(WEEK, assignment.submitBy());
        assertThat(assignment.submitBy()).isEqualTo(NOW.plus(Duration.ofDays(21)));
        assertThatThrownBy(() -> assignment.extend(WEEK, NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void moreTimeIsAskedForWhileThereIsSome() {
        Assignment assignment = Fixtures.assignment();
        assertThatThrownBy(() -> assignment.extend(WEEK, assignment.submitBy().plusNanos(1_000)))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        List<Consumer<Assignment>> ends =
                List.of(
                        assignment -> assignment.expire(AssignmentEnd.NOT_SUBMITTED, NOW),
                        assignment -> assignment.reject(NOW),
                        assignment -> assignment.cancel(AssignmentEnd.AFFILIATE_BANNED, NOW),
                        assignment -> {
                            assignment.approve(NOW);
                            assignment.complete(NOW);
                        });
        for (Consumer<Assignment> end : ends) {
            Assignment assignment = Fixtures.assignment();
            end.accept(assignment);
            assertThatThrownBy(() -> assignment.approve(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.complete(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.reject(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.expire(AssignmentEnd.CONTENT_REMOVED, NOW))
                    .isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.cancel(AssignmentEnd.AFFILIATE_BANNED, NOW))
                    .isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.extend(WEEK, NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> assignment.requireWorking("submitted to"))
                    .isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void whatWasApprovedCanStillBeCalledOffAndEndsItsCure() {
        Assignment assignment = Fixtures.assignment();
        assignment.approve(NOW);
        assignment.missContent(NOW.plus(WEEK));
        assignment.cancel(AssignmentEnd.AFFILIATE_BANNED, NOW);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.CANCELED);
        assertThat(assignment.cureBy()).isEmpty();
    }

    @Test
    void nothingIsCompletedBeforeItWasApproved() {
        assertThatThrownBy(() -> Fixtures.assignment().complete(NOW))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void theSameTermsHaveTheSameHashAndOthersAnother() {
        TaskId task = Fixtures.id();
        AgreedTerms terms =
                new AgreedTerms(task, MERCHANT, AFFILIATE, Fixtures.feeOf(20_000, 2), euro(2_000));
        AgreedTerms same =
                new AgreedTerms(task, MERCHANT, AFFILIATE, Fixtures.feeOf(20_000, 2), euro(2_000));
        AgreedTerms other =
                new AgreedTerms(task, MERCHANT, AFFILIATE, Fixtures.feeOf(20_001, 2), euro(2_000));
        assertThat(terms.hash()).isEqualTo(same.hash()).hasSize(64).isNotEqualTo(other.hash());
        assertThat(terms.text()).contains("fee: 200.00 EUR\n", "tranches: 100% after 0 days\n");
    }

    @Test
    void noWordingCanPretendToBeAnotherTerm() {
        TaskTerms usual = Fixtures.feeOf(20_000, 2);
        TaskTerms sly =
                new TaskTerms(
                        "Lamp\nfee: 1.00 EUR",
                        usual.brief(),
                        usual.platform(),
                        usual.slots(),
                        usual.endsAt(),
                        usual.compensation(),
                        0,
                        0,
                        usual.tranches(),
                        14,
                        3,
                        "#ad",
                        false,
                        Audience.ANYBODY);
        AgreedTerms terms = new AgreedTerms(Fixtures.id(), MERCHANT, AFFILIATE, sly, euro(2_000));
        assertThat(terms.text().lines().filter(line -> line.startsWith("fee: "))).hasSize(1);
    }
}

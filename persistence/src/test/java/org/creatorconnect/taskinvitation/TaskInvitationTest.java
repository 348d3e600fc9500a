package org.creatorconnect.taskinvitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.END;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;
import static org.creatorconnect.task.Fixtures.euro;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.junit.jupiter.api.Test;

class TaskInvitationTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Task task = published();

    @Test
    void aPriceAboveTheTasksCostsTheDifferenceWithThePlatformsPart() {
        assertThat(terms(Optional.of(euro(25_001))).extra()).isEqualTo(euro(5_001 + 500));
        assertThat(terms(Optional.of(euro(15_000))).extra()).isEqualTo(euro(0));
        assertThat(terms(Optional.empty()).extra()).isEqualTo(euro(0));
    }

    @Test
    void itCanBeAnsweredForAWeekButNeverBeyondTheTasksEnd() {
        assertThat(terms(Optional.empty()).lapsesAt()).isEqualTo(NOW.plus(WEEK));
        Instant late = END.minus(Duration.ofDays(2));
        assertThat(InvitationTerms.of(task, Optional.empty(), late, WEEK).lapsesAt())
                .isEqualTo(END);
    }

    @Test
    void itsOwnFeeWinsOverTheTasksAndNothingElseChanges() {
        TaskInvitation dearer = invitation(Optional.of(euro(25_000)));
        assertThat(dearer.of(task.terms()).compensation().fee()).isEqualTo(euro(25_000));
        assertThat(dearer.of(task.terms()).paying(euro(20_000))).isEqualTo(task.terms());
        assertThat(invitation(Optional.empty()).of(task.terms())).isEqualTo(task.terms());
    }

    @Test
    void itIsAnsweredOnceAndInTime() {
        TaskInvitation invitation = invitation(Optional.empty());
        Instant last = invitation.lapsesAt();
        assertThatThrownBy(() -> invitation.decline(last.plusMillis(1)))
                .isInstanceOf(AlreadyDecided.class);
        invitation.accept(Optional.empty(), last);
        assertThat(invitation.status()).isEqualTo(TaskInvitationStatus.ACCEPTED);
        assertThatThrownBy(() -> invitation.decline(last)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> invitation.withdraw(last)).isInstanceOf(AlreadyDecided.class);
    }

    private InvitationTerms terms(Optional<Money> own) {
        return InvitationTerms.of(task, own, NOW, WEEK);
    }

    private TaskInvitation invitation(Optional<Money> own) {
        return new TaskInvitation(
                new TaskInvitationId(UUID.randomUUID()), task.id(), Fixtures.AFFILIATE, terms(own));
    }

    private static Task published() {
        Task task =
                new Task(
                        Fixtures.id(),
                        new CampaignId(UUID.randomUUID()),
                        Fixtures.feeOf(20_000, 2),
                        NOW);
        task.publish(TEN_PERCENT, NOW);
        return task;
    }
}

package org.creatorconnect.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.END;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Currency;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class TaskTest {

    @Test
    void aSlotCostsTheFeeAndThePlatformsFeeOnTop() {
        Task task = Fixtures.published();
        assertThat(task.platformFee()).isEqualTo(euro(2_000));
        assertThat(task.costPerSlot()).isEqualTo(euro(22_000));
    }

    @Test
    void aTaskThatPaysBySaleOnlyCostsNothingToPublish() {
        Compensation cps = Compensation.cps(Rate.of("0.07"), Currency.getInstance("EUR"));
        Task task =
                new Task(
                        Fixtures.id(),
                        new CampaignId(Fixtures.id().value()),
                        Fixtures.terms(cps, TranchePlan.AT_ONCE, 5),
                        NOW);
        task.publish(TEN_PERCENT, NOW);
        assertThat(task.costPerSlot()).isEqualTo(euro(0));
    }

    @Test
    void termsCanBeRewrittenUntilPublication() {
        Task task = Fixtures.draft();
        task.revise(Fixtures.feeOf(30_000, 3));
        assertThat(task.terms()).isEqualTo(Fixtures.feeOf(30_000, 3));
        task.publish(TEN_PERCENT, NOW);
        assertThatThrownBy(() -> task.revise(Fixtures.feeOf(1, 1)))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void aTaskThatIsOverCannotBePublished() {
        assertThatThrownBy(() -> Fixtures.draft().publish(TEN_PERCENT, END))
                .isInstanceOf(ValidationFailed.class);
        assertThatCode(() -> Fixtures.draft().publish(TEN_PERCENT, END.minusSeconds(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void itIsOpenUntilTheLastInstant() {
        Task task = Fixtures.published();
        assertThatCode(() -> task.requireOpen(END, "applied for")).doesNotThrowAnyException();
        assertThatThrownBy(() -> task.requireOpen(END.plusNanos(1_000), "applied for"))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void onlyAPublishedTaskIsOpen() {
        assertThatThrownBy(() -> Fixtures.draft().requireOpen(NOW, "applied for"))
                .isInstanceOf(StateForbids.class);
        Task closed = Fixtures.published();
        closed.close(NOW);
        assertThatThrownBy(() -> closed.requireOpen(NOW, "applied for"))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void noMoreSlotsAreTakenThanThereAre() {
        Task task = Fixtures.published();
        task.takeSlot();
        task.takeSlot();
        assertThatThrownBy(task::takeSlot).isInstanceOf(SlotsTaken.class);
        task.freeSlot();
        task.takeSlot();
        assertThat(task.slotsTaken()).isEqualTo(2);
    }

    @Test
    void everyStepFromEveryOtherStateIsRefused() {
        Task discarded = Fixtures.draft();
        discarded.discard(NOW);
        Task closed = Fixtures.published();
        closed.close(NOW);
        assertThatThrownBy(() -> Fixtures.published().publish(TEN_PERCENT, NOW))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> closed.publish(TEN_PERCENT, NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> discarded.publish(TEN_PERCENT, NOW))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> Fixtures.draft().close(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> closed.close(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> Fixtures.published().discard(NOW))
                .isInstanceOf(StateForbids.class);
    }
}

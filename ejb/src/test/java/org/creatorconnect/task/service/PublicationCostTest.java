package org.creatorconnect.task.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creatorconnect.campaign.BudgetExceeded;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.CampaignPlan;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.campaign.service.Campaigns;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TranchePlan;
import org.junit.jupiter.api.Test;

class PublicationCostTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(0, 1));

    private Money budget = eur(40_000);
    private Money others = eur(0);

    private final PublicationCost cost =
            new PublicationCost(new ProgramRepository(), new Campaigns(), new Tasks());

    @Test
    void aBudgetOfExactlyTheFeesIsEnoughForThePlatformsFeeIsOnTop() {
        assertThatCode(() -> cost.requireBudget(task())).doesNotThrowAnyException();
    }

    @Test
    void feesBeyondTheBudgetAreRefusedWithBothFigures() {
        budget = eur(39_999);
        assertThatThrownBy(() -> cost.requireBudget(task()))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("399.99")
                .hasMessageContaining("400.00");
    }

    @Test
    void whatOtherTasksOfTheCampaignTakeIsTakenAlready() {
        others = eur(1);
        assertThatThrownBy(() -> cost.requireBudget(task())).isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void aTaskIsPublishedWithinItsCampaignOnly() {
        assertThatCode(() -> cost.requireDates(task(), NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> cost.requireDates(task(), Instant.parse("2026-02-28T23:59:59Z")))
                .isInstanceOf(StateForbids.class)
                .hasMessageContaining("begins on 2026-03-01");
    }

    private static Task task() {
        TaskTerms terms =
                new TaskTerms(
                        "A lamp in use",
                        "Show it at night.",
                        "YOUTUBE",
                        2,
                        NOW.plusSeconds(60),
                        Compensation.fixedFee(eur(20_000)),
                        0,
                        0,
                        TranchePlan.AT_ONCE,
                        14,
                        3,
                        "#ad",
                        false,
                        Audience.ANYBODY);
        return new Task(new TaskId(new UUID(0, 2)), CAMPAIGN, terms, NOW);
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }

    private final class Campaigns extends CampaignRepository {

        @Override
        public Campaign get(CampaignId id) {
            return lock(id);
        }

        @Override
        public Campaign lock(CampaignId id) {
            return new Campaign(
                    id,
                    new MerchantId(new UUID(0, 3)),
                    new CampaignPlan(
                            "Winter", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), budget),
                    NOW);
        }
    }

    private final class Tasks extends TaskRepository {

        @Override
        public Money committed(Campaign campaign, TaskId other) {
            return others;
        }
    }
}

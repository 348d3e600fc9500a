package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.InsufficientFunds;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.AgreedRate;
import org.creatorconnect.task.AgreedRates;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TranchePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EscrowEntriesTest extends DatabaseTest {

    private TaskStory story;

    @BeforeEach
    void begin() {
        story = new TaskStory(entityManager);
    }

    @Test
    void aFeeGoesFromTheMerchantToTheAffiliate() {
        story.deposit(euro(100_000));
        Task task = story.published(Fixtures.feeOf(20_000, 2));
        assertThat(funds()).isEqualTo(euro(56_000));
        assertThat(taskEscrow(task)).isEqualTo(euro(44_000));

        Assignment assignment = story.accepted(task);
        assertThat(taskEscrow(task)).isEqualTo(euro(22_000));
        assertThat(escrowOf(assignment)).isEqualTo(euro(22_000));

        Tranche whole = story.assignments.tranches(assignment.id()).get(0);
        assignment.approve(NOW);
        whole.release(NOW);
        story.escrow.release(assignment, whole, Optional.empty(), NOW);
        assertThat(escrowOf(assignment)).isEqualTo(euro(0));
        assertThat(payable()).isEqualTo(euro(20_000));
        Earning earning =
                with(new EarningRepository())
                        .lockBySources(EarningSource.TRANCHE, List.of(whole.id().value()))
                        .get(0);
        assertThat(earning.amount()).isEqualTo(euro(20_000));
        assertThat(violations()).isEmpty();
    }

    @Test
    void aCampaignIsCommittedToItsPublishedTasksAndToWhatOfClosedOnesIsPaid() {
        story.deposit(euro(100_000));
        Task task = story.published(Fixtures.feeOf(20_000, 2));
        CampaignRepository campaigns = with(new CampaignRepository());
        Campaign campaign = campaigns.lock(task.campaignId());
        TaskRepository all = with(new TaskRepository());
        assertThat(all.committed(campaign, task.id())).isEqualTo(euro(0));
        TaskId other = new TaskId(story.ids.next());
        assertThat(all.committed(campaign, other)).isEqualTo(euro(40_000));
        story.accepted(task);
        task.close(NOW);
        entityManager.flush();
        assertThat(all.committed(campaign, other)).isEqualTo(euro(20_000));
    }

    @Test
    void tranchesArePaidOneByOne() {
        story.deposit(euro(100_000));
        Compensation pay = Compensation.fixedFee(euro(20_001));
        Task task = story.published(Fixtures.terms(pay, Fixtures.seventyThirty(), 1));
        Assignment assignment = story.accepted(task);
        List<Tranche> tranches = story.assignments.tranches(assignment.id());
        tranches.get(0).release(NOW);
        story.escrow.release(assignment, tranches.get(0), Optional.empty(), NOW);
        assertThat(payable()).isEqualTo(euro(14_000));
        assertThat(escrowOf(assignment)).isEqualTo(euro(6_001 + 600));
        assertThat(violations()).isEmpty();
        tranches.get(1).giveBack(NOW);
        story.escrow.giveBack(
                assignment, tranches.get(1), story.escrow.receiver(task, story.merchant), NOW);
        assertThat(escrowOf(assignment)).isEqualTo(euro(0));
        assertThat(taskEscrow(task)).isEqualTo(euro(6_601));
        assertThat(violations()).isEmpty();
    }

    @Test
    void whatIsNotEarnedGoesBackToAnOpenTaskAndElseToTheMerchant() {
        story.deposit(euro(100_000));
        Task open = story.published(Fixtures.feeOf(20_000, 1));
        assertThat(story.escrow.receiver(open, story.merchant).kind())
                .isEqualTo(AccountKind.TASK_ESCROW);
        open.close(NOW);
        AccountKey merchant = story.escrow.receiver(open, story.merchant);
        assertThat(merchant.kind()).isEqualTo(AccountKind.MERCHANT_FUNDS);
        assertThat(merchant.owner()).isEqualTo(story.merchant.value());
    }

    @Test
    void aClosedTaskGivesBackWhatNobodyTook() {
        story.deposit(euro(100_000));
        Task task = story.published(Fixtures.feeOf(20_000, 2));
        Assignment assignment = story.accepted(task);
        task.close(NOW);
        story.escrow.returnUnreserved(task, story.merchant, NOW);
        assertThat(taskEscrow(task)).isEqualTo(euro(0));
        assertThat(escrowOf(assignment)).isEqualTo(euro(22_000));
        assertThat(funds()).isEqualTo(euro(78_000));
        assertThat(violations()).isEmpty();
    }

    @Test
    void nothingIsPublishedWithoutTheFunds() {
        story.deposit(euro(43_999));
        assertThatThrownBy(() -> story.published(Fixtures.feeOf(20_000, 2)))
                .isInstanceOf(InsufficientFunds.class);
    }

    @Test
    void aTaskThatPaysBySaleLeavesTheBooksAlone() {
        Compensation cps = Compensation.cps(Rate.of("0.07"), Currency.getInstance("EUR"));
        Task task = story.published(Fixtures.terms(cps, TranchePlan.AT_ONCE, 3));
        Assignment assignment = story.accepted(task);
        Tranche whole = story.assignments.tranches(assignment.id()).get(0);
        whole.release(NOW);
        story.escrow.release(assignment, whole, Optional.empty(), NOW);
        task.close(NOW);
        story.escrow.returnUnreserved(task, story.merchant, NOW);
        assertThat(payable()).isEqualTo(euro(0));
        assertThat(violations()).isEmpty();
    }

    @Test
    void aPlantedCentInAnEndedAssignmentIsFound() {
        story.deposit(euro(100_000));
        Task task = story.published(Fixtures.feeOf(20_000, 1));
        Assignment assignment = story.accepted(task);
        assignment.expire(AssignmentEnd.NOT_SUBMITTED, NOW);
        entityManager.flush();
        assertThat(violations()).containsExactly("ESCROW_OF_ENDED_ASSIGNMENT");
    }

    @Test
    void moneyLeftInAClosedTaskIsFound() {
        story.deposit(euro(100_000));
        story.published(Fixtures.feeOf(20_000, 1)).close(NOW);
        entityManager.flush();
        assertThat(violations()).containsExactly("ESCROW_OF_FINAL_TASK");
    }

    @Test
    void theAgreedRateIsThatOfARunningAssignment() {
        story.deposit(euro(100_000));
        Compensation both = Compensation.feePlusCps(euro(5_000), Rate.of("0.05"));
        Task task = story.published(Fixtures.terms(both, TranchePlan.AT_ONCE, 1));
        Assignment assignment = story.accepted(task);
        AgreedRates rates = with(new AgreedRates());
        AgreedRates.Taken taken = new AgreedRates.Taken(task.id().value(), story.affiliate.value());
        AgreedRates.Taken strange = new AgreedRates.Taken(task.id().value(), UUID.randomUUID());
        assertThat(rates.agreed(List.of(taken, strange)))
                .containsExactly(
                        Map.entry(
                                taken,
                                new AgreedRate(
                                        assignment.id().value(),
                                        Rate.of("0.05"),
                                        assignment.termsHash())));
        assignment.expire(AssignmentEnd.NOT_SUBMITTED, NOW);
        entityManager.flush();
        assertThat(rates.agreed(List.of(taken))).isEmpty();
        assertThat(with(new TaskRepository()).merchantOf(task.id())).contains(story.merchant);
    }

    private List<String> violations() {
        entityManager.flush();
        return with(new TaskCenterLaws()).violations(10).stream()
                .map(finding -> finding.code())
                .toList();
    }

    private Money funds() {
        return story.balance(AccountKind.MERCHANT_FUNDS, story.merchant.value());
    }

    private Money taskEscrow(Task task) {
        return story.balance(AccountKind.TASK_ESCROW, task.id().value());
    }

    private Money escrowOf(Assignment assignment) {
        return story.balance(AccountKind.ASSIGNMENT_ESCROW, assignment.id().value());
    }

    private Money payable() {
        return story.balance(AccountKind.AFFILIATE_PAYABLE, story.affiliate.value());
    }
}

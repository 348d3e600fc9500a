package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.dispute.DisputeStory;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books do when a dispute awards a part of a fee, and an appeal the rest. */
class AwardEntriesTest extends DatabaseTest {

    private static final AgencyShare FIFTEEN = new AgencyShare(1_500);

    private final AffiliateId agency = new AffiliateId(UUID.randomUUID());
    private TaskStory story;
    private AwardEntries entries;

    @BeforeEach
    void begin() {
        story = new TaskStory(entityManager);
        entries = new AwardEntries(story.journal, story.escrow);
        entityManager.persist(new Affiliate(agency, null, "Bureau", "Bureau Ltd", "DE", NOW));
    }

    @Test
    void twoHundredSplitSixtyToFortyWithAnAgencyOfFifteenAndTheWholeAgainAfterAnAppeal() {
        story.deposit(euro(100_000));
        Task task = story.published(Fixtures.feeOf(20_000, 1));
        Assignment assignment = story.accepted(task);
        task.close(NOW);
        UUID dispute = DisputeStory.open(story, assignment).id().value();

        split(task, assignment, dispute, 12_000);
        assertMoney(10_200, 1_800, 1_200, 100_000 - 13_200);
        assertThat(escrowOf(assignment)).isEqualTo(euro(0));
        assertThat(violations()).isEmpty();

        overturn(assignment, dispute, 8_000, 800);
        assertMoney(17_000, 3_000, 2_000, 100_000 - 22_000);
        assertThat(violations()).isEmpty();
    }

    @Test
    void whatTheMerchantsFundsLackAfterAnAppealItOwes() {
        story.deposit(euro(22_000));
        Task task = story.published(Fixtures.feeOf(20_000, 1));
        Assignment assignment = story.accepted(task);
        UUID dispute = DisputeStory.open(story, assignment).id().value();
        split(task, assignment, dispute, 12_000);

        // The task is open and keeps what came back; the merchant has nothing else.
        overturn(assignment, dispute, 8_000, 800);
        assertThat(balance(AccountKind.MERCHANT_RECEIVABLE, story.merchant.value()))
                .isEqualTo(euro(8_800));
        assertMoney(17_000, 3_000, 2_000, 0);
        assertThat(violations()).isEmpty();
    }

    private void split(Task task, Assignment assignment, UUID dispute, long amount) {
        List<Tranche> plan = story.assignments.tranches(assignment.id());
        FeeSplit split =
                FeeSplit.of(
                        new Tranche.Parts(assignment.fee(), assignment.platformFee()),
                        euro(amount),
                        "creatorAmount");
        plan.forEach(tranche -> tranche.giveBack(NOW));
        Tranche award = award(assignment, dispute, plan, split.paid());
        story.escrow.release(assignment, award, agencyOf(euro(0), split.paid().fee()), NOW);
        AccountKey receiver = story.escrow.receiver(task, story.merchant);
        entries.giveBackRest(assignment, award, split.returned().sum(), receiver, NOW);
        assignment.settle(NOW);
        entityManager.flush();
    }

    private void overturn(Assignment assignment, UUID dispute, long fee, long platform) {
        List<Tranche> before = story.assignments.tranches(assignment.id());
        Tranche.Parts rest = new Tranche.Parts(euro(fee), euro(platform));
        Tranche award = award(assignment, dispute, before, rest);
        Optional<AgencyPart> part = agencyOf(assignment.fee().minus(rest.fee()), rest.fee());
        entries.payLate(assignment, award, part, story.merchant, NOW);
        entityManager.flush();
    }

    private Tranche award(
            Assignment assignment, UUID dispute, List<Tranche> before, Tranche.Parts parts) {
        TrancheId id = new TrancheId(story.ids.next());
        Tranche award = Tranche.award(id, assignment.id(), dispute, before, parts);
        award.release(NOW);
        story.assignments.add(award);
        return award;
    }

    private Optional<AgencyPart> agencyOf(Money before, Money now) {
        return Optional.of(new AgencyPart(agency, FIFTEEN.next(before, now)));
    }

    private void assertMoney(long creator, long agencys, long platform, long funds) {
        assertThat(balance(AccountKind.AFFILIATE_PAYABLE, story.affiliate.value()))
                .isEqualTo(euro(creator));
        assertThat(balance(AccountKind.AFFILIATE_PAYABLE, agency.value())).isEqualTo(euro(agencys));
        assertThat(platformFees()).isEqualTo(euro(platform));
        assertThat(balance(AccountKind.MERCHANT_FUNDS, story.merchant.value()))
                .isEqualTo(euro(funds));
    }

    private Money platformFees() {
        return story.journal.balance(
                AccountKey.platform(AccountKind.PLATFORM_FEES, euro(0).currency()));
    }

    private Money escrowOf(Assignment assignment) {
        return balance(AccountKind.ASSIGNMENT_ESCROW, assignment.id().value());
    }

    private Money balance(AccountKind kind, UUID owner) {
        return story.balance(kind, owner);
    }

    private List<String> violations() {
        entityManager.flush();
        return with(new TaskCenterLaws()).violations(10).stream()
                .map(finding -> finding.code())
                .toList();
    }
}

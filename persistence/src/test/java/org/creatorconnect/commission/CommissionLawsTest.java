package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.commission.SaleStory.EUR;
import static org.creatorconnect.commission.SaleStory.eur;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.reporting.PayoutEquationLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proofs that hold while nothing is wrong, and name what is. */
class CommissionLawsTest extends DatabaseTest {

    private SaleStory story;
    private Commission commission;
    private Journal journal;

    @BeforeEach
    void sell() {
        story = new SaleStory(entityManager);
        commission = story.sale("AH-1");
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        post(
                EventKind.COMMISSION_ACCRUED,
                key(AccountKind.MERCHANT_RECEIVABLE, story.merchant.value()),
                key(AccountKind.AFFILIATE_PENDING, story.affiliate.value()),
                "6.07");
        post(
                EventKind.COMMISSION_ACCRUED,
                key(AccountKind.MERCHANT_RECEIVABLE, story.merchant.value()),
                key(AccountKind.PLATFORM_FEES_PENDING, story.merchant.value()),
                "0.61");
    }

    @Test
    void whatIsPendingIsExplainedByItsCommissions() {
        assertThat(findings()).isEmpty();
        commission.follow(eur("40.00"));
        entityManager.flush();
        assertThat(findings())
                .extracting(Finding::code)
                .contains(
                        "COMMISSION_NOT_EXPLAINED", "PENDING_NOT_EXPLAINED", "FEES_NOT_EXPLAINED");
    }

    @Test
    void anApprovedCommissionWithoutAnEarningIsFound() {
        commission.approve(NOW, ApprovalReason.COMPLETED);
        entityManager.flush();
        assertThat(findings()).extracting(Finding::code).contains("COMMISSION_WITHOUT_EARNING");
    }

    @Test
    void anEarningOfMoreThanItsCommissionKeepsIsFound() {
        commission.approve(NOW, ApprovalReason.COMPLETED);
        earn(commission.kept().commission());
        assertThat(findings())
                .extracting(Finding::code)
                .doesNotContain("COMMISSION_WITHOUT_EARNING", "EARNING_EXCEEDS_COMMISSION");
        commission.follow(eur("40.00"));
        assertThat(findings()).extracting(Finding::code).contains("EARNING_EXCEEDS_COMMISSION");
    }

    @Test
    void anOpenEarningOfAReversedSaleIsFound() {
        commission.approve(NOW, ApprovalReason.COMPLETED);
        commission.giveUp();
        commission.reverse(ReversalReason.REFUNDED, NOW);
        earn(eur("4.00"));
        assertThat(findings()).extracting(Finding::code).contains("EARNING_EXCEEDS_COMMISSION");
    }

    @Test
    void theExampleOfThePayoutEquationHolds() {
        AccountKey payable = key(AccountKind.AFFILIATE_PAYABLE, story.affiliate.value());
        AccountKey debt = key(AccountKind.AFFILIATE_DEBT, story.affiliate.value());
        AccountKey funds = key(AccountKind.MERCHANT_FUNDS, story.merchant.value());
        AccountKey bank = AccountKey.platform(AccountKind.BANK, EUR);
        AccountKey first = key(AccountKind.PAYOUT_IN_FLIGHT, UUID.randomUUID());
        AccountKey second = key(AccountKind.PAYOUT_IN_FLIGHT, UUID.randomUUID());
        post(EventKind.DEPOSIT, bank, funds, "500.00");
        post(EventKind.COMMISSION_APPROVED, funds, payable, "130.00");
        post(EventKind.PAYOUT_APPROVED, payable, first, "100.00");
        post(EventKind.PAYOUT_SETTLED, first, bank, "100.00");
        post(EventKind.COMMISSION_REFUNDED, debt, funds, "40.00");
        journal.post(
                entry(EventKind.PAYOUT_APPROVED)
                        .debit(payable, eur("30.00"))
                        .credit(debt, eur("15.00"))
                        .credit(second, eur("15.00")));
        assertThat(equation()).isEmpty();
        assertThat(journal.balance(debt)).isEqualTo(eur("25.00"));
        post(EventKind.PAYOUT_SETTLED, second, bank, "15.00");
        assertThat(equation()).isEmpty();
        journal.post(
                entry(EventKind.PAYOUT_RETURNED)
                        .debit(bank, eur("15.00"))
                        .debit(debt, eur("15.00"))
                        .credit(payable, eur("30.00")));
        post(
                EventKind.ADJUSTMENT,
                AccountKey.platform(AccountKind.ADJUSTMENTS, EUR),
                payable,
                "5.00");
        post(EventKind.ADJUSTMENT, AccountKey.platform(AccountKind.ADJUSTMENTS, EUR), debt, "7.00");
        assertThat(equation()).isEmpty();
    }

    @Test
    void moneyThatLeftWithoutAPayoutBreaksTheEquation() {
        AccountKey payable = key(AccountKind.AFFILIATE_PAYABLE, story.affiliate.value());
        post(EventKind.DEPOSIT, AccountKey.platform(AccountKind.BANK, EUR), payable, "10.00");
        post(
                EventKind.PAYOUT_APPROVED,
                payable,
                key(AccountKind.TASK_ESCROW, UUID.randomUUID()),
                "4.00");
        entityManager
                .createNativeQuery(
                        "UPDATE ledger_account SET balance = balance - 1 WHERE kind ="
                                + " 'AFFILIATE_PAYABLE' AND owner_id = :id")
                .setParameter("id", story.affiliate.value())
                .executeUpdate();
        assertThat(equation())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo("PAYOUT_EQUATION");
                            assertThat(finding.id()).isEqualTo(story.affiliate.text());
                        });
    }

    private void earn(Money amount) {
        entityManager.persist(
                new Earning(
                        new EarningId(UUID.randomUUID()),
                        story.affiliate,
                        EarningSource.COMMISSION,
                        commission.id().value(),
                        amount,
                        NOW));
    }

    private List<Finding> findings() {
        entityManager.flush();
        return with(new CommissionLaws()).violations(1_000).stream()
                .filter(
                        finding ->
                                finding.id().equals(commission.id().text())
                                        || finding.entity().equals("ledger_account"))
                .toList();
    }

    private List<Finding> equation() {
        return with(new PayoutEquationLaw()).violations(1_000).stream()
                .filter(finding -> finding.id().equals(story.affiliate.text()))
                .toList();
    }

    private void post(EventKind kind, AccountKey debit, AccountKey credit, String amount) {
        journal.post(entry(kind).debit(debit, eur(amount)).credit(credit, eur(amount)));
    }

    private static JournalEntry.Builder entry(EventKind kind) {
        return JournalEntry.of("test:" + UUID.randomUUID(), kind, NOW);
    }

    private static AccountKey key(AccountKind kind, UUID owner) {
        return new AccountKey(kind, owner, EUR);
    }
}

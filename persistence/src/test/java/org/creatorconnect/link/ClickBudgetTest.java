package org.creatorconnect.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.click.ClickBudgetRepository;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.LinkTargetRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClickBudgetTest extends DatabaseTest {

    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private final AffiliateId affiliate = new AffiliateId(UUID.randomUUID());
    private final LinkId link = new LinkId(UUID.randomUUID());
    private final String code = link.text().replace("-", "").substring(0, 10);

    private ClickBudgetRepository budgets;
    private Journal journal;

    @BeforeEach
    void makeLink() {
        budgets = with(new ClickBudgetRepository());
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        entityManager.persist(new Affiliate(affiliate, null, "Mara", "Mara", "SE", NOW));
        entityManager.flush();
        URI shop = URI.create("https://s.example/");
        entityManager.persist(
                new TrackingLink(
                        link,
                        code,
                        new LinkDestination(affiliate, merchant, Optional.empty(), shop),
                        SubIds.NONE,
                        NOW,
                        null));
        entityManager.flush();
    }

    @Test
    void withoutFundsAClickCannotBePaidForAndWithThemItCan() {
        assertThat(funds()).isEqualTo(ClickMark.BUDGET_EXHAUSTED);
        paidIn("10.00", "EUR");
        assertThat(funds()).isEqualTo(ClickMark.PAYABLE);
        spent("10.00", "EUR");
        assertThat(funds()).isEqualTo(ClickMark.BUDGET_EXHAUSTED);
    }

    @Test
    void fundsInAnyCurrencyAreEnoughForTheProgramNamesNone() {
        paidIn("10.00", "EUR");
        spent("10.00", "EUR");
        paidIn("500", "JPY");
        assertThat(funds()).isEqualTo(ClickMark.PAYABLE);
    }

    @Test
    void whoseFundsMovedIsFoundByThePostingsSince() {
        long before = budgets.lastPosting();
        assertThat(budgets.movedSince(before)).isEmpty();
        paidIn("10.00", "EUR");
        assertThat(budgets.movedSince(before)).containsEntry(merchant, ClickMark.PAYABLE);
        spent("10.00", "EUR");
        assertThat(budgets.movedSince(before)).containsEntry(merchant, ClickMark.BUDGET_EXHAUSTED);
        assertThat(budgets.movedSince(budgets.lastPosting())).isEmpty();
    }

    @Test
    void theClickIdTravelsUnderTheParameterOfTheMerchantsTerms() {
        assertThat(location()).endsWith("&click_id=T");
        ProgramTerms usual = ProgramTerms.DEFAULT;
        entityManager.persist(
                new Program(
                        new ProgramId(UUID.randomUUID()),
                        merchant,
                        1,
                        NOW,
                        new ProgramTerms(
                                usual.windowDays(),
                                usual.holdDays(),
                                usual.validationDays(),
                                usual.defaultRate(),
                                usual.platformFeeRate(),
                                usual.allowedDomains(),
                                "aff_id")));
        entityManager.flush();
        assertThat(location()).endsWith("&aff_id=T");
    }

    private String location() {
        return with(new LinkTargetRepository()).target(code, NOW).orElseThrow().withClickId("T");
    }

    private ClickMark funds() {
        return with(new LinkTargetRepository()).target(code, NOW).orElseThrow().funds();
    }

    private void paidIn(String amount, String currency) {
        Currency book = Currency.getInstance(currency);
        post(AccountKey.platform(AccountKind.BANK, book), key(book), amount);
    }

    private void spent(String amount, String currency) {
        Currency book = Currency.getInstance(currency);
        post(key(book), AccountKey.platform(AccountKind.BANK, book), amount);
    }

    private void post(AccountKey debit, AccountKey credit, String amount) {
        Money money = Money.parse(amount, debit.currency());
        journal.post(
                JournalEntry.of("test:" + UUID.randomUUID(), EventKind.DEPOSIT, NOW)
                        .debit(debit, money)
                        .credit(credit, money));
    }

    private AccountKey key(Currency book) {
        return new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), book);
    }
}

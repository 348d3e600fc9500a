package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts of one owner go over to another, with all that is posted to them later. */
class HandOverTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency KWD = Currency.getInstance("KWD");

    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();
    private Journal journal;

    @BeforeEach
    void open() {
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        journal.post(earned("e1", before, EUR, 700));
        journal.post(earned("e2", before, KWD, 1_234));
        journal.post(earned("e3", after, EUR, 50));
        journal.post(owed("d1", before, 20));
    }

    @Test
    void allOfItGoesOverInOneEntryForEachCurrencyAndBothSidesAreKept() {
        handOver();
        assertThat(payable(before, EUR)).isZero();
        assertThat(debt(before)).isZero();
        assertThat(payable(after, EUR)).isEqualTo(750);
        assertThat(payable(after, KWD)).isEqualTo(1_234);
        assertThat(debt(after)).isEqualTo(20);
        assertThat(entries()).containsExactly("over:" + before + ":EUR", "over:" + before + ":KWD");
        assertThat(with(new JournalLaws()).violations(5)).isEmpty();
    }

    @Test
    void whatIsPostedInTheOldNameLandsAtTheNewOwner() {
        handOver();
        journal.post(earned("e4", before, EUR, 5));
        journal.post(earned("e5", before, Currency.getInstance("JPY"), 9));
        assertThat(payable(after, EUR)).isEqualTo(755);
        assertThat(payable(after, Currency.getInstance("JPY"))).isEqualTo(9);
        assertThat(payable(before, EUR)).isZero();
        assertThat(journal.lockedBalance(key(before, EUR)).minor()).isEqualTo(755);
    }

    @Test
    void anEventOfBeforeThatIsToldAgainChangesNothing() {
        handOver();
        journal.post(earned("e1", before, EUR, 700));
        assertThat(payable(after, EUR)).isEqualTo(750);
    }

    @Test
    void twoNamesOfOneAccountTakeNoMoreThanItHolds() {
        handOver();
        assertThatThrownBy(
                        () ->
                                journal.post(
                                        JournalEntry.of("t1", EventKind.ADJUSTMENT, NOW)
                                                .debit(key(before, EUR), new Money(400, EUR))
                                                .debit(key(after, EUR), new Money(400, EUR))
                                                .credit(bank(EUR), new Money(800, EUR))))
                .isInstanceOf(InsufficientFunds.class);
    }

    @Test
    void whoeverTookOverAndGoesOverItselfTakesBothAlong() {
        handOver();
        UUID last = UUID.randomUUID();
        journal.handOver(after, last, "over:" + after, EventKind.AFFILIATE_MERGED, NOW);
        journal.post(earned("e6", before, EUR, 1));
        assertThat(payable(last, EUR)).isEqualTo(751);
        assertThat(with(new JournalLaws()).violations(5)).isEmpty();
    }

    @Test
    void theDatabaseTakesNothingForAnAccountThatWentOver() {
        handOver();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                """
                                                WITH e AS (INSERT INTO journal_entry (reference, kind, effective_at, recorded_at, digest)
                                                           VALUES ('past', 'ADJUSTMENT', now(), now(), repeat('0', 64)) RETURNING id)
                                                INSERT INTO posting (entry_id, account_id, amount)
                                                SELECT e.id, a.id, 1 FROM e, ledger_account a WHERE a.owner_id = :owner""")
                                        .setParameter("owner", before)
                                        .executeUpdate())
                .hasStackTraceContaining("went over meanwhile");
    }

    @Test
    void accountsThatHoldSomethingDoNotGoOver() {
        assertThatThrownBy(() -> with(new LedgerAccountRepository()).handOver(before, after, NOW))
                .hasStackTraceContaining("go over empty");
    }

    private void handOver() {
        journal.handOver(before, after, "over:" + before, EventKind.AFFILIATE_MERGED, NOW);
    }

    private static JournalEntry.Builder earned(
            String reference, UUID owner, Currency currency, long minor) {
        return JournalEntry.of(reference + owner, EventKind.COMMISSION_APPROVED, NOW)
                .debit(bank(currency), new Money(minor, currency))
                .credit(key(owner, currency), new Money(minor, currency));
    }

    private static JournalEntry.Builder owed(String reference, UUID owner, long minor) {
        return JournalEntry.of(reference + owner, EventKind.COMMISSION_REFUNDED, NOW)
                .debit(
                        new AccountKey(AccountKind.AFFILIATE_DEBT, owner, EUR),
                        new Money(minor, EUR))
                .credit(bank(EUR), new Money(minor, EUR));
    }

    private static AccountKey key(UUID owner, Currency currency) {
        return new AccountKey(AccountKind.AFFILIATE_PAYABLE, owner, currency);
    }

    private static AccountKey bank(Currency currency) {
        return AccountKey.platform(AccountKind.BANK, currency);
    }

    private long payable(UUID owner, Currency currency) {
        return journal.balance(key(owner, currency)).minor();
    }

    private long debt(UUID owner) {
        return journal.balance(new AccountKey(AccountKind.AFFILIATE_DEBT, owner, EUR)).minor();
    }

    @SuppressWarnings("unchecked")
    private List<String> entries() {
        return entityManager
                .createNativeQuery(
                        "SELECT reference FROM journal_entry WHERE reference LIKE :reference ORDER"
                                + " BY reference",
                        String.class)
                .setParameter("reference", "over:" + before + ":%")
                .getResultList();
    }
}

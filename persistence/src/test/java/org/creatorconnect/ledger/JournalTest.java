package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AccountKey BANK = AccountKey.platform(AccountKind.BANK, EUR);

    private final AccountKey funds =
            new AccountKey(AccountKind.MERCHANT_FUNDS, UUID.randomUUID(), EUR);
    private final AccountKey escrow =
            new AccountKey(AccountKind.TASK_ESCROW, UUID.randomUUID(), EUR);
    private Journal journal;

    @BeforeEach
    void openJournal() {
        journal = journal(entityManager);
    }

    @Test
    void addsToBothAccountsOnTheirNaturalSide() {
        journal.post(deposit("d1", 1000));
        assertThat(journal.balance(funds)).isEqualTo(euro(1000));
        assertThat(journal.lockedBalance(funds)).isEqualTo(euro(1000));
    }

    @Test
    void changesNothingWhenTheSameEventIsPostedAgain() {
        journal.post(deposit("d1", 1000));
        journal.post(deposit("d1", 1000));
        assertThat(journal.balance(funds)).isEqualTo(euro(1000));
    }

    @Test
    void refusesAReferenceThatNamedAnotherEvent() {
        journal.post(deposit("d1", 1000));
        assertThatThrownBy(() -> journal.post(deposit("d1", 1001)))
                .isInstanceOf(ReferenceAlreadyUsed.class);
    }

    @Test
    void takesNoMoreThanIsThere() {
        journal.post(deposit("d1", 1000));
        assertThatThrownBy(() -> journal.post(reserve("r1", 1001)))
                .isInstanceOf(InsufficientFunds.class)
                .hasMessageContaining("10.00 EUR of the 10.01 EUR");
        assertThat(journal.balance(funds)).isEqualTo(euro(1000));
    }

    @Test
    void lawsHoldAfterAThousandRandomEntries() {
        Random random = new Random(4);
        List<JournalEntry> batch = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Money amount = euro(1 + random.nextInt(100_000));
            Money fee = amount.fraction(1, 1 + random.nextInt(50));
            batch.add(
                    JournalEntry.of("random:" + funds.owner() + ":" + i, EventKind.ADJUSTMENT, NOW)
                            .debit(BANK, amount)
                            .credit(random.nextBoolean() ? funds : escrow, amount.minus(fee))
                            .credit(AccountKey.platform(AccountKind.PLATFORM_FEES, EUR), fee)
                            .build());
        }
        journal.postAll(batch);
        JournalLaws laws = with(new JournalLaws());
        assertThat(laws.violations(10)).isEmpty();
    }

    @Test
    void letsExactlyAsManyReservationsThroughAsTheFundsCover() throws Exception {
        doInTransaction(own -> journal(own).post(deposit("race", 700)));
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String reference = "race:" + funds.owner() + ":" + i;
            attempts.add(() -> tryToReserve(reference));
        }
        ExecutorService threads = Executors.newFixedThreadPool(20);
        int succeeded = 0;
        for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
            succeeded += attempt.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(succeeded).isEqualTo(7);
        assertThat(journal.balance(funds)).isEqualTo(euro(0));
    }

    private boolean tryToReserve(String reference) {
        try {
            doInTransaction(own -> journal(own).post(reserve(reference, 100)));
            return true;
        } catch (InsufficientFunds refused) {
            return false;
        }
    }

    private JournalEntry deposit(String reference, long cents) {
        return JournalEntry.of(reference + ":" + funds.owner(), EventKind.DEPOSIT, NOW)
                .debit(BANK, euro(cents))
                .credit(funds, euro(cents))
                .build();
    }

    private JournalEntry reserve(String reference, long cents) {
        return JournalEntry.of(reference, EventKind.TASK_PUBLISHED, NOW)
                .debit(funds, euro(cents))
                .credit(escrow, euro(cents))
                .build();
    }

    private static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }

    private static Journal journal(EntityManager own) {
        return new Journal(
                with(new LedgerAccountRepository(), own),
                with(new JournalRepository(), own),
                CLOCK);
    }
}

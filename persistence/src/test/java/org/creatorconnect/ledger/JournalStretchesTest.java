package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

/** The books are proved in stretches, of which none can grow any more. */
class JournalStretchesTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AccountKey BANK = AccountKey.platform(AccountKind.BANK, EUR);

    @Test
    void nothingIsSettledThatSomebodyCouldStillAddTo() {
        settle();
        long before = settle();
        long late;
        try (EntityManager slow = TestDatabase.get().entityManagers().createEntityManager()) {
            slow.getTransaction().begin();
            post(slow, "slow", 100);
            late = last(slow);
            doInTransaction(own -> post(own, "quick", 200));
            settle();
            settle();
            assertThat(settle()).isBetween(before, late - 1);
            slow.getTransaction().commit();
        }
        settle();
        assertThat(settle()).isGreaterThan(late);
    }

    @Test
    void whoWaitsForAnotherNodeSettlesNothingThatThatOneOnlyNoted() throws Exception {
        settle();
        settle();
        try (EntityManager slow = TestDatabase.get().entityManagers().createEntityManager();
                EntityManager one = TestDatabase.get().entityManagers().createEntityManager()) {
            slow.getTransaction().begin();
            post(slow, "slow", 100);
            one.getTransaction().begin();
            with(new JournalStretches(), one).settled();
            CompletableFuture<Long> other =
                    CompletableFuture.supplyAsync(JournalStretchesTest::settle);
            awaitWaiting();
            one.getTransaction().commit();
            assertThat(other.get(10, TimeUnit.SECONDS)).isLessThan(last(slow));
            slow.getTransaction().commit();
        }
    }

    /** Somebody waits for a row. */
    private void awaitWaiting() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (waiting() == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private long waiting() {
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM pg_locks WHERE NOT granted")
                                .getSingleResult())
                .longValue();
    }

    @Test
    void aCandidateOfAnotherLifeOfTheDatabaseIsNotWaitedFor() {
        settle();
        doInTransaction(own -> post(own, "copied", 100));
        doInTransaction(
                own ->
                        own.createNativeQuery(
                                        "UPDATE posting_settled SET candidate_by = CAST('9000000000000' AS xid8)")
                                .executeUpdate());
        settle();
        assertThat(settle()).isEqualTo(inTransaction(JournalStretchesTest::last));
    }

    @Test
    void whatIsKeptAndWhatCameSinceIsTheBalance() {
        post(entityManager, "first", 1_000);
        JournalStretches stretches = with(new JournalStretches());
        LedgerAccountRepository accounts = with(new LedgerAccountRepository());
        Money plain = accounts.signedBalance(BANK);
        stretches.keepSums(kept(), last(entityManager));
        assertThat(accounts.signedBalance(BANK)).isEqualTo(plain);
        post(entityManager, "second", 77);
        assertThat(accounts.signedBalance(BANK)).isEqualTo(plain.plus(Money.of(77, "EUR")));
        assertThat(with(new JournalLaws()).violations(5)).isEmpty();
    }

    @Test
    void aSumThatIsKeptWrongIsNamed() {
        post(entityManager, "first", 1_000);
        with(new JournalStretches()).keepSums(kept(), last(entityManager));
        entityManager
                .createNativeQuery(
                        "UPDATE ledger_kept_sum SET amount = amount + 1 WHERE amount <> 0")
                .executeUpdate();
        assertThat(with(new JournalLaws()).violations(50))
                .isNotEmpty()
                .extracting(Finding::code)
                .containsOnly("KEPT_SUM_MISMATCH");
    }

    @Test
    void aStretchNamesWhatTheOwnerChangedInItAndNothingElse() throws SQLException {
        doInTransaction(own -> post(own, "good", 1_000));
        long good = last(entityManager);
        doInTransaction(own -> post(own, "bad", 500));
        long bad = last(entityManager);
        JournalStretches stretches = with(new JournalStretches());
        try (Connection owner = TestDatabase.get().connect("connect_owner");
                Statement statement = owner.createStatement()) {
            String change = "UPDATE posting SET amount = amount + %d WHERE id = " + bad;
            statement.execute(change.formatted(1));
            List<Finding> findings = stretches.violations(good, bad, 5);
            List<Finding> before = stretches.violations(good - 2, good, 5);
            statement.execute(change.formatted(-1));
            assertThat(findings)
                    .extracting(Finding::code)
                    .containsExactly("POSTING_ALTERED", "ENTRY_UNBALANCED");
            assertThat(before).isEmpty();
        }
        assertThat(stretches.violations(good, bad, 5)).isEmpty();
    }

    @Test
    void aStretchEndsBehindSoManyPostingsOrWhereTheLastStands() {
        post(entityManager, "a", 1);
        long first = last(entityManager) - 1;
        post(entityManager, "b", 2);
        long last = last(entityManager);
        JournalStretches stretches = with(new JournalStretches());
        assertThat(stretches.end(first - 1, 3, last)).isEqualTo(last - 1);
        assertThat(stretches.end(first - 1, 100, last)).isEqualTo(last);
        assertThat(stretches.end(last, 100, last)).isEqualTo(last);
    }

    private static long settle() {
        return inTransaction(own -> with(new JournalStretches(), own).settled());
    }

    private long kept() {
        List<?> through =
                entityManager
                        .createNativeQuery("SELECT max(through) FROM ledger_kept_sum")
                        .getResultList();
        return through.get(0) == null ? 0 : ((Number) through.get(0)).longValue();
    }

    private static long last(EntityManager own) {
        return ((Number) own.createNativeQuery("SELECT max(id) FROM posting").getSingleResult())
                .longValue();
    }

    /** Each to a merchant of its own: who posts to one account waits for the other. */
    private static void post(EntityManager own, String reference, long minor) {
        UUID merchant = UUID.randomUUID();
        Journal journal =
                new Journal(
                        with(new LedgerAccountRepository(), own),
                        with(new JournalRepository(), own),
                        CLOCK);
        Money amount = Money.of(minor, "EUR");
        journal.post(
                JournalEntry.of(reference + ":" + merchant, EventKind.DEPOSIT, NOW)
                        .debit(BANK, amount)
                        .credit(new AccountKey(AccountKind.MERCHANT_FUNDS, merchant, EUR), amount)
                        .build());
    }
}

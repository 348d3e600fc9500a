package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.PayoutStep;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseId;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutStatus;
import org.junit.jupiter.api.Test;

class LateSettlementsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<String> steps = new ArrayList<>();

    @Test
    void earningsComeBeforeCommissionsAndThoseBeforeTheBooks() {
        Payout payout = SomePayout.that(PayoutStatus.FAILED);
        PayoutCase found =
                new PayoutCase(new PayoutCaseId(new UUID(0, 7)), payout.id(), "ACSC reported", NOW);
        new LateSettlements(
                        new Cases(),
                        new Moves(),
                        new EarningRepository(),
                        new Books(),
                        new IdSource(),
                        InstantSource.fixed(NOW))
                .book(payout, found);
        assertThat(steps)
                .containsExactly(
                        "earnings", "INSTRUCTED", "SETTLED", "accounts", "posted", "taken out");
    }

    private final class Cases extends PayoutCaseRepository {
        @Override
        public Money lockKeptBack(PayoutCase open, Currency currency) {
            steps.add("earnings");
            return new Money(2_500, currency);
        }

        @Override
        public List<UUID> keptBackCommissions(PayoutCase open) {
            return List.of(new UUID(0, 8));
        }

        @Override
        public void takeOut(PayoutCase closed) {
            steps.add("taken out");
        }
    }

    private final class Moves extends PayoutEarnings {
        @Override
        void tell(PayoutStep step, List<UUID> commissions) {
            steps.add(step.name());
        }
    }

    private final class Books extends Journal {
        @Override
        public Map<AccountKey, Money> lockedBalances(List<AccountKey> keys) {
            steps.add("accounts");
            Map<AccountKey, Money> balances = new TreeMap<>();
            keys.forEach(key -> balances.put(key, Money.zero(key.currency())));
            return balances;
        }

        @Override
        public void post(JournalEntry entry) {
            steps.add("posted");
        }
    }
}

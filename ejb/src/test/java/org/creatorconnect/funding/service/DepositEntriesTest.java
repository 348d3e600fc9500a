package org.creatorconnect.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.funding.DepositEntries;
import org.creatorconnect.funding.DepositId;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.BalanceLimit;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantFunded;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;
import org.junit.jupiter.api.Test;

class DepositEntriesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));

    private final List<MerchantFunded> heard = new ArrayList<>();
    private Money owed = eur(0);
    private Money has = eur(0);

    private final DepositEntries books =
            new DepositEntries(new Books(), new HeardEvents<>(heard::add));

    @Test
    void itIsHeardThatAMerchantHasFundsAgain() {
        pay(1_000);
        assertThat(heard).containsExactly(new MerchantFunded(MERCHANT));
    }

    @Test
    void aDepositThatOnlySettlesWhatWasOwedBringsNoFunds() {
        owed = eur(1_000);
        pay(1_000);
        assertThat(heard).isEmpty();
        pay(1_001);
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatAMerchantHasReachesTheLimitAndNotOneUnitMore() {
        has = eur(BalanceLimit.MOST - 1_000);
        pay(1_000);
        assertThat(heard).hasSize(1);
        assertThatThrownBy(() -> pay(1_001))
                .isInstanceOfSatisfying(
                        BalanceLimit.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("BALANCE_LIMIT_EXCEEDED");
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
                            assertThat(refusal).hasMessageContaining("10000000000000.00 EUR");
                        });
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatSettlesADebtIsNoFunds() {
        has = eur(BalanceLimit.MOST);
        owed = eur(500);
        pay(500);
        assertThatThrownBy(() -> pay(501)).isInstanceOf(BalanceLimit.class);
    }

    private void pay(long minor) {
        books.post(new DepositId(UUID.randomUUID()), MERCHANT, eur(minor), NOW);
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }

    private final class Books extends Journal {

        @Override
        public Map<AccountKey, Money> lockedBalances(List<AccountKey> keys) {
            Map<AccountKey, Money> balances = new TreeMap<>(Comparator.naturalOrder());
            keys.forEach(
                    key ->
                            balances.put(
                                    key,
                                    key.kind() == AccountKind.MERCHANT_RECEIVABLE ? owed : has));
            return balances;
        }

        @Override
        public void post(JournalEntry.Builder builder) {
            assertThat(builder.isEmpty()).isFalse();
        }
    }
}

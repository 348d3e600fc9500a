package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AccountKey BANK = AccountKey.platform(AccountKind.BANK, EUR);
    private static final AccountKey FUNDS =
            new AccountKey(AccountKind.MERCHANT_FUNDS, new UUID(1, 1), EUR);

    @Test
    void isBuiltWholeOrNotAtAll() {
        assertThatThrownBy(() -> entry().debit(BANK, euro(100)).credit(FUNDS, euro(99)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not sum to zero");
        assertThatThrownBy(() -> entry().debit(BANK, euro(100)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void balancesEachCurrencyByItself() {
        AccountKey yen = AccountKey.platform(AccountKind.BANK, Currency.getInstance("JPY"));
        assertThatThrownBy(
                        () ->
                                entry().debit(BANK, euro(100))
                                        .credit(yen, Money.of(100, "JPY"))
                                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutWhatIsZeroAndAddsUpWhatIsOnOneAccount() {
        JournalEntry entry =
                entry().debit(BANK, euro(60))
                        .debit(BANK, euro(40))
                        .credit(FUNDS, euro(100))
                        .credit(AccountKey.platform(AccountKind.PLATFORM_FEES, EUR), euro(0))
                        .build();
        assertThat(entry.postings())
                .containsExactlyInAnyOrder(
                        new JournalEntry.Posting(BANK, euro(100)),
                        new JournalEntry.Posting(FUNDS, euro(-100)));
    }

    @Test
    void takesTheOtherSideInsteadOfANegativeAmount() {
        assertThatThrownBy(() -> entry().debit(BANK, euro(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JournalEntry.Builder entry() {
        return JournalEntry.of("test:1", EventKind.ADJUSTMENT, AT);
    }

    private static Money euro(long cents) {
        return Money.of(cents, "EUR");
    }
}

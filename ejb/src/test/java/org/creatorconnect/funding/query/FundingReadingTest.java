package org.creatorconnect.funding.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundingReadingTest extends DatabaseTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    private DepositQueries queries;
    private UUID nordlys;

    @BeforeEach
    void deposit() {
        TestRows rows = new TestRows(entityManager, NOW);
        queries = with(new DepositQueries());
        nordlys = rows.merchant("Nordlys");
        UUID fjord = rows.merchant("Fjord & Fjäll");
        for (int i = 0; i < 10; i++) {
            rows.row(
                    "deposit",
                    "merchant_id",
                    i % 3 == 0 ? fjord : nordlys,
                    "reference",
                    "ZZ-" + i,
                    "amount_minor",
                    100L * (1 + i % 3),
                    "currency",
                    i % 2 == 0 ? "SEK" : "JPY",
                    "booked_by",
                    "finance-of-deposits",
                    "booked_at",
                    NOW.minus(Duration.ofDays(i % 4)));
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(DepositQueries.SORTINGS, 3, place -> queries.deposits(find("zz-"), place));
    }

    @Test
    void aDepositIsFoundByMerchantReferencePersonAndDay() {
        assertThat(found("zz-7")).isEqualTo(1);
        assertThat(found("fjord fjäll")).isEqualTo(4);
        assertThat(found("ordly")).isEqualTo(6);
        assertThat(found("of-DEPOSITS")).isEqualTo(10);
        assertThat(found("zz_7")).isZero();
        Period today = new Period(NOW, NOW.plusSeconds(1));
        assertThat(queries.total(new DepositFilter(today, "zz-")).counted()).isEqualTo(3);
        assertThat(queries.deposits(find("zz-0"), Place.start(1)).rows().get(0).merchantName())
                .isEqualTo("Fjord & Fjäll");
    }

    @Test
    void aMerchantsMoneyIsSummedByCurrency() {
        Journal journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        book(journal, AccountKind.MERCHANT_FUNDS, new Money(900, SEK));
        book(journal, AccountKind.TASK_ESCROW, new Money(300, SEK));
        entityManager.flush();
        MerchantBalances balances = with(new MerchantBalances(new Anybody()));
        Money none = Money.zero(SEK);
        MerchantBalance sek =
                new MerchantBalance(
                        new Money(900, SEK), new Money(900, SEK), new Money(300, SEK), none);
        assertThat(balances.all(new MerchantId(nordlys))).containsExactly(sek);
        assertThat(balances.balance(new MerchantId(nordlys), SEK)).isEqualTo(sek);
        Currency yen = Currency.getInstance("JPY");
        assertThat(balances.balance(new MerchantId(nordlys), yen).funds())
                .isEqualTo(Money.zero(yen));
    }

    private void book(Journal journal, AccountKind kind, Money amount) {
        journal.post(
                JournalEntry.of("book:" + UUID.randomUUID(), EventKind.DEPOSIT, NOW)
                        .debit(AccountKey.platform(AccountKind.BANK, SEK), amount)
                        .credit(new AccountKey(kind, nordlys, SEK), amount)
                        .build());
    }

    private long found(String search) {
        return queries.total(find(search)).counted();
    }

    private static DepositFilter find(String search) {
        return new DepositFilter(Period.ALWAYS, search);
    }

    private static final class Anybody extends OwnMerchants {
        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Whose money it is is looked at elsewhere.
        }
    }
}

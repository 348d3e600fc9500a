package org.creatorconnect.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Set;
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
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerReadingTest extends DatabaseTest {

    /** One that no other test books in. */
    private static final Currency CURRENCY = Currency.getInstance("ISK");

    private LedgerQueries queries;
    private UUID nordlys;

    @BeforeEach
    void book() {
        TestRows rows = new TestRows(entityManager, NOW);
        queries = with(new LedgerQueries());
        Journal journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        nordlys = rows.merchant("Nordlys");
        for (int i = 0; i < 12; i++) {
            UUID owner = i < 6 ? nordlys : i < 9 ? rows.affiliate("Mara " + i) : UUID.randomUUID();
            Money amount = new Money(100L * (1 + i % 3), CURRENCY);
            journal.post(
                    JournalEntry.of(
                                    "book:" + UUID.randomUUID() + ":" + i,
                                    i % 2 == 0 ? EventKind.DEPOSIT : EventKind.ADJUSTMENT,
                                    NOW.minus(Duration.ofDays(i % 4)))
                            .debit(AccountKey.platform(AccountKind.BANK, CURRENCY), amount)
                            .credit(
                                    new AccountKey(AccountKind.MERCHANT_FUNDS, owner, CURRENCY),
                                    amount)
                            .build());
        }
        entityManager.flush();
    }

    @Test
    void everyOrderOfTheAccountsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(LedgerQueries.SORTINGS, 3, place -> queries.accounts(here(""), place));
    }

    @Test
    void everyOrderOfAnAccountsPostingsIsPagedBothWaysWithoutGaps() {
        long bank = bank().id();
        ListingLaw.holds(
                LedgerQueries.POSTING_SORTINGS,
                5,
                place -> queries.postings(bank, PostingFilter.NONE, place));
        assertThat(queries.total(bank, PostingFilter.NONE).counted()).isEqualTo(12);
    }

    @Test
    void aBalanceIsStoredOrTheSumOfThePostingsOnTheNaturalSide() {
        assertThat(bank().balance()).isEqualTo(new Money(2_400, CURRENCY));
        LedgerAccountRow funds = only("nordlys");
        assertThat(funds.balance()).isEqualTo(new Money(1_200, CURRENCY));
        assertThat(funds.signed()).isEqualTo(new Money(-1_200, CURRENCY));
        assertThat(funds.ownerName()).isEqualTo("Nordlys");
    }

    @Test
    void accountsAreFoundByOwnerNameIdAndNumber() {
        LedgerAccountRow funds = only("nordlys");
        assertThat(only(nordlys.toString().toUpperCase(java.util.Locale.ROOT))).isEqualTo(funds);
        assertThat(only(nordlys + " " + funds.id())).isEqualTo(funds);
        assertThat(queries.total(here("mara")).counted()).isEqualTo(3);
        LedgerAccountFilter kinds =
                new LedgerAccountFilter(Set.of(AccountKind.BANK), List.of("ISK"), "");
        assertThat(queries.total(kinds).counted()).isEqualTo(1);
        assertThatThrownBy(() -> queries.account(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void postingsAreNarrowedByEventTimeAndReference() {
        long bank = bank().id();
        Period today = new Period(NOW, NOW.plusSeconds(1));
        assertThat(
                        queries.total(bank, new PostingFilter(Set.of(EventKind.DEPOSIT), today, ""))
                                .counted())
                .isEqualTo(3);
        PostingFilter eleven = new PostingFilter(Set.of(), Period.ALWAYS, ":11");
        PostingRow row = queries.postings(bank, eleven, Place.start(2)).rows().get(0);
        assertThat(row.kind()).isEqualTo(EventKind.ADJUSTMENT);
        assertThat(queries.entry(row.entryId()))
                .extracting(EntryLineRow::kind)
                .containsExactly(AccountKind.BANK, AccountKind.MERCHANT_FUNDS);
    }

    @Test
    void everyBookSumsToZero() {
        assertThat(queries.books()).contains(new BookRow(new Money(0, CURRENCY), 8));
        assertThat(queries.trialBalance())
                .filteredOn(book -> book.currency().equals(CURRENCY))
                .singleElement()
                .satisfies(book -> assertThat(book.total().isZero()).isTrue())
                .satisfies(book -> assertThat(book.accounts()).hasSize(8));
    }

    private LedgerAccountRow bank() {
        LedgerAccountFilter banks =
                new LedgerAccountFilter(Set.of(AccountKind.BANK), List.of("ISK"), "");
        return queries.accounts(banks, Place.start(2)).rows().get(0);
    }

    @Test
    void anOwnerIsCalledByNameAndNeverByAPartOfTheirId() {
        Place start = Place.start(10);
        assertThat(queries.ofOwner("nordl", start).rows())
                .extracting(LedgerAccountRow::ownerName)
                .containsOnly("Nordlys");
        String part = nordlys.toString().substring(0, 8);
        assertThat(queries.accounts(here(part), start).rows()).isNotEmpty();
        assertThat(queries.ofOwner(part, start).rows()).isEmpty();
    }

    private LedgerAccountRow only(String search) {
        List<LedgerAccountRow> found = queries.accounts(here(search), Place.start(10)).rows();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static LedgerAccountFilter here(String search) {
        return new LedgerAccountFilter(Set.of(), List.of("ISK"), search);
    }
}

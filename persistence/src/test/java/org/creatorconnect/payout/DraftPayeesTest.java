package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft shows whom it pays before it claims anything. */
class DraftPayeesTest extends DatabaseTest {

    private PayoutStory story;
    private PayoutSelection selection;
    private DraftPayees payees;

    @BeforeEach
    void open() {
        selection = with(new PayoutSelection());
        payees = with(new DraftPayees());
        Journal journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        story = new PayoutStory(entityManager, journal, selection, NOW);
    }

    @Test
    void aDraftNamesEachPayeeWithAccountAndAmount() {
        AffiliateId payee = story.payee();
        story.earns(payee, 3_000);
        story.earns(payee, 1_000);
        story.owes(payee, 500);
        assertThat(page(null, 10))
                .containsExactly(
                        new DraftPayee(
                                payee.value(),
                                "Mara",
                                "SE",
                                "SE** 7466",
                                amount(4_000),
                                amount(500)));
        assertThat(page(null, 10).get(0).net()).isEqualTo(amount(3_500));
    }

    @Test
    void whoIsKeptBackIsNotAmongThem() {
        story.earns(story.unverified(), 5_000);
        AffiliateId cooling = story.payee();
        story.method(cooling, 2, NOW.plus(Duration.ofDays(1)));
        story.earns(cooling, 5_000);
        story.earns(story.payee(), 999);
        assertThat(page(null, 10)).isEmpty();
    }

    @Test
    void aDraftIsReadInPartsAndComesToWhatARunOfItClaims() {
        for (int i = 0; i < 5; i++) {
            story.earns(story.payee(), 2_000 + i);
        }
        List<DraftPayee> first = page(null, 2);
        List<DraftPayee> rest = page(first.get(1).affiliateId(), 10);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
        RunTotals claimed = story.submitted().totals();
        assertThat(claimed.count()).isEqualTo(5);
        assertThat(sum(first).plus(sum(rest))).isEqualTo(claimed.total());
        assertThat(page(null, 10)).isEmpty();
    }

    @Test
    void whatBecamePayableAfterTheCutOffIsNotInIt() {
        story.earns(story.payee(), 5_000);
        assertThat(payees.payees(PayoutStory.CURRENCY, NOW.minusSeconds(1), NOW, null, 10))
                .isEmpty();
    }

    private List<DraftPayee> page(@Nullable UUID after, int limit) {
        return payees.payees(PayoutStory.CURRENCY, NOW, NOW, after, limit);
    }

    private static Money sum(List<DraftPayee> payees) {
        return payees.stream().map(DraftPayee::net).reduce(amount(0), Money::plus);
    }

    private static Money amount(long minor) {
        return new Money(minor, PayoutStory.CURRENCY);
    }
}

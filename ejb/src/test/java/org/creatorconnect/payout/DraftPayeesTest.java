package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.query.DraftPayee;
import org.creatorconnect.payout.query.DraftQueries;
import org.creatorconnect.payout.query.RunProgress;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft shows whom it pays before it claims anything. */
class DraftPayeesTest extends DatabaseTest {

    private PayoutStory story;
    private PayoutSelection selection;
    private DraftQueries queries;

    @BeforeEach
    void open() {
        selection = with(new PayoutSelection());
        queries = with(new DraftQueries(selection, CLOCK));
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
        assertThat(page("", 10).rows())
                .containsExactly(
                        new DraftPayee(
                                payee.value(),
                                "Mara",
                                "SE",
                                "SE** 7466",
                                amount(4_000),
                                amount(500)));
        assertThat(page("", 10).rows().get(0).net()).isEqualTo(amount(3_500));
    }

    @Test
    void whoIsKeptBackIsNotAmongThem() {
        story.earns(story.unverified(), 5_000);
        AffiliateId cooling = story.payee();
        story.method(cooling, 2, NOW.plus(Duration.ofDays(1)));
        story.earns(cooling, 5_000);
        story.earns(story.payee(), 999);
        assertThat(page("", 10).rows()).isEmpty();
    }

    @Test
    void aDraftIsReadInPartsAndComesToWhatARunOfItClaims() {
        for (int i = 0; i < 5; i++) {
            story.earns(story.payee(), 2_000 + i);
        }
        List<DraftPayee> first = page("", 2).rows();
        List<DraftPayee> rest = page(page("", 2).next(), 10).rows();
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
        RunTotals claimed = story.submitted().totals();
        assertThat(claimed.count()).isEqualTo(5);
        assertThat(sum(first).plus(sum(rest))).isEqualTo(claimed.total());
        assertThat(page("", 10).rows()).isEmpty();
    }

    @Test
    void whatBecamePayableAfterTheCutOffIsNotInIt() {
        story.earns(story.payee(), 5_000);
        assertThat(queries.payees(draft(NOW.minusSeconds(1)), "", Place.start(10)).rows())
                .isEmpty();
        assertThat(queries.total(draft(NOW.minusSeconds(1)), "").counted()).isZero();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        for (int i = 0; i < 9; i++) {
            AffiliateId payee = story.payee();
            story.earns(payee, 2_000 + i / 2);
            story.owes(payee, i % 3 + 1L);
        }
        ListingLaw.holds(DraftQueries.SORTINGS, 2, place -> queries.payees(draft(NOW), "", place));
        assertThat(queries.total(draft(NOW), "").counted()).isEqualTo(9);
    }

    @Test
    void aPayeeIsFoundByNameAndAccount() {
        story.earns(story.payee(), 2_000);
        for (String search : List.of("mara", "7466", "se**")) {
            assertThat(queries.total(draft(NOW), search).counted()).isEqualTo(1);
        }
        assertThat(queries.total(draft(NOW), "nobody").counted()).isZero();
    }

    private Part<DraftPayee> page(String cursor, int limit) {
        return queries.payees(draft(NOW), "", Place.after(cursor, limit));
    }

    private static RunRow draft(Instant cutOff) {
        UUID run = UUID.randomUUID();
        return new RunRow(
                run,
                1,
                PayoutRunStatus.DRAFT,
                cutOff,
                0,
                amount(0),
                "",
                "finance",
                null,
                null,
                NOW,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new RunProgress(run));
    }

    private static Money sum(List<DraftPayee> payees) {
        return payees.stream().map(DraftPayee::net).reduce(amount(0), Money::plus);
    }

    private static Money amount(long minor) {
        return new Money(minor, PayoutStory.CURRENCY);
    }
}

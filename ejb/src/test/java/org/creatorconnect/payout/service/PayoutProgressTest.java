package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.ReportEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order a payout's step takes its locks, and what is waited for afterwards. */
class PayoutProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<String> steps = new ArrayList<>();
    private final PayoutProgress progress =
            new PayoutProgress(
                    new Earnings(),
                    new Books(),
                    new Patience(),
                    new Cases(),
                    new Trail(),
                    InstantSource.fixed(NOW));

    @Test
    void earningsAreTouchedBeforeTheBooksWhenAPayoutSettles() {
        apply(ReportEffect.SETTLE, SomePayout.that(PayoutStatus.ACCEPTED), PaymentStatus.ACSC);
        assertThat(steps).containsSubsequence("earnings settled", "books", "nothing awaited");
    }

    @Test
    void aPayoutThatFailsIsTakenBackWithItsEarnings() {
        apply(ReportEffect.FAIL, SomePayout.that(PayoutStatus.ACCEPTED), PaymentStatus.RJCT);
        assertThat(steps).containsSubsequence("released with PAYOUT_FAILED", "nothing awaited");
    }

    @Test
    void aPayoutThatComesBackIsTakenBackWithItsEarnings() {
        apply(ReportEffect.RETURN, SomePayout.that(PayoutStatus.SETTLED), PaymentStatus.RTRN);
        assertThat(steps).containsSubsequence("released with PAYOUT_RETURNED", "nothing awaited");
    }

    @Test
    void aPendingReportThatOvertakesOurOwnNoteStillHasAnAnswerToBringInTime() {
        Payout payout = SomePayout.that(PayoutStatus.CREATED);
        apply(ReportEffect.NOTHING, payout, PaymentStatus.PDNG);
        assertThat(payout.status()).isEqualTo(PayoutStatus.INSTRUCTED);
        assertThat(steps).contains("answer awaited");
    }

    @Test
    void aPendingReportLaterDoesNotProlongTheWait() {
        apply(ReportEffect.NOTHING, SomePayout.that(PayoutStatus.INSTRUCTED), PaymentStatus.PDNG);
        assertThat(steps).doesNotContain("answer awaited");
    }

    @Test
    void aReportThatEndsAPayoutEndsItsCase() {
        apply(ReportEffect.SETTLE, SomePayout.that(PayoutStatus.UNKNOWN), PaymentStatus.ACSC);
        assertThat(steps).contains("case ended");
    }

    @Test
    void aReportAgainstTheBooksBooksNothing() {
        Payout payout = SomePayout.that(PayoutStatus.FAILED);
        apply(ReportEffect.OPEN_CASE, payout, PaymentStatus.ACSC);
        assertThat(steps).containsExactly("contradicted");
        assertThat(payout.status()).isEqualTo(PayoutStatus.FAILED);
    }

    private void apply(ReportEffect effect, Payout payout, PaymentStatus reported) {
        progress.apply(effect, payout, report(payout, reported));
    }

    static PaymentReport report(Payout payout, PaymentStatus reported) {
        @Nullable String reason = null;
        return new PaymentReport(
                "report", payout.id().text(), reported, reason, Money.of(2_500, "EUR"), null, NOW);
    }

    private final class Earnings extends PayoutEarnings {
        @Override
        void settle(Collection<Payout> settled) {
            steps.add("earnings settled");
        }

        @Override
        void release(Payout payout, JournalEntry reversal) {
            steps.add("released with " + reversal.kind());
        }
    }

    private final class Books extends Journal {
        @Override
        public void postAll(List<JournalEntry> batch) {
            steps.add("books");
        }
    }

    private final class Patience extends PayoutPatience {
        @Override
        public void afterInstruction(Collection<Payout> payouts) {
            steps.add("answer awaited");
        }

        @Override
        void end(Collection<Payout> payouts) {
            steps.add("nothing awaited");
        }
    }

    private final class Cases extends PayoutCaseFile {
        @Override
        void contradicted(Payout payout, PaymentReport report) {
            steps.add("contradicted");
        }

        @Override
        void ended(Payout payout) {
            steps.add("case ended");
        }
    }

    private static final class Trail extends PayoutTrail {
        @Override
        void moved(String action, Collection<Payout> payouts) {
            // Looked at elsewhere.
        }

        @Override
        void unchanged(Payout payout, PaymentReport report) {
            // Looked at elsewhere.
        }
    }
}

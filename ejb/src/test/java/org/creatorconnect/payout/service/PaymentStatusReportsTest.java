package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentReportRepository;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.ReportEffect;
import org.junit.jupiter.api.Test;

class PaymentStatusReportsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<ReportEffect> done = new ArrayList<>();
    private Payout payout = SomePayout.that(PayoutStatus.CREATED);
    private boolean approved;

    private final PaymentStatusReports reports =
            new PaymentStatusReports(
                    new Reports(),
                    new Payouts(),
                    new Progress(),
                    new Runs(),
                    InstantSource.fixed(NOW));

    @Test
    void aReportOfWhatNobodyApprovedGoesToPeople() {
        assertThatThrownBy(() -> reports.receive(settled()))
                .isInstanceOf(UnusableReport.class)
                .hasMessage("UNKNOWN_INSTRUCTION");
        assertThat(done).isEmpty();
    }

    @Test
    void aReportThatOvertakesOurOwnNoteOfSendingIsActedOn() {
        approved = true;
        reports.receive(settled());
        assertThat(done).hasSize(1);
    }

    @Test
    void aReportOfAPayoutThatIsUnderWayIsActedOn() {
        payout = SomePayout.that(PayoutStatus.INSTRUCTED);
        reports.receive(settled());
        assertThat(done).hasSize(1);
    }

    private PaymentReport settled() {
        return new PaymentReport(
                "r1", payout.id().text(), PaymentStatus.ACSC, null, payout.net(), null, NOW);
    }

    private final class Payouts extends PayoutRepository {

        @Override
        public Optional<Payout> lock(PayoutId id) {
            return Optional.of(payout);
        }

        @Override
        public boolean isApproved(PayoutRunId run) {
            return approved;
        }
    }

    private static final class Reports extends PaymentReportRepository {

        @Override
        public Optional<String> fingerprint(String reportId) {
            return Optional.empty();
        }

        @Override
        public void add(PaymentReport report, PayoutId id, ReportEffect effect, Instant at) {
            assertThat(report.reportId()).isEqualTo("r1");
        }
    }

    private final class Progress extends PayoutProgress {

        @Override
        void apply(ReportEffect effect, Payout changed, PaymentReport report) {
            done.add(effect);
        }
    }

    private static final class Runs extends PayoutRunProgress {
        @Override
        void moved(Payout payout) {
            // Looked at elsewhere.
        }
    }
}

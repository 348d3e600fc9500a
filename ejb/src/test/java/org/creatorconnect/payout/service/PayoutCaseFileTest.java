package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.VerdictEffect;
import org.junit.jupiter.api.Test;

/** When a case is opened, what it keeps back, and when a report makes it needless. */
class PayoutCaseFileTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<PayoutCase> all = new ArrayList<>();
    private final List<PayoutCase> keepingBack = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final PayoutCaseFile file =
            new PayoutCaseFile(new Cases(), new Audit(), new IdSource(), InstantSource.fixed(NOW));

    @Test
    void aSettlementAfterAFailureKeepsTheEarningsBack() {
        contradict(PayoutStatus.FAILED, PaymentStatus.ACSC);
        assertThat(all).hasSize(1);
        assertThat(keepingBack).isEqualTo(all);
        assertThat(said).containsExactly("PAYOUT_CASE_OPENED");
    }

    @Test
    void aRejectionAfterASettlementHasNoEarningsToKeepBack() {
        contradict(PayoutStatus.SETTLED, PaymentStatus.RJCT);
        assertThat(all).hasSize(1);
        assertThat(keepingBack).isEmpty();
    }

    @Test
    void whatIsSaidLaterBelongsToTheOpenCase() {
        contradict(PayoutStatus.FAILED, PaymentStatus.ACSC);
        contradict(PayoutStatus.FAILED, PaymentStatus.RTRN);
        assertThat(all).hasSize(1);
        assertThat(said).containsExactly("PAYOUT_CASE_OPENED", "PAYOUT_CASE_HEARD_MORE");
    }

    @Test
    void whatPeopleFoundAlreadyOpensNoCase() {
        contradict(PayoutStatus.FAILED, PaymentStatus.ACSC);
        all.get(0).propose(PayoutVerdict.PAID, "finance", NOW);
        all.get(0).confirm(PayoutVerdict.PAID, VerdictEffect.SETTLE_AFTER_FAILURE, "finance2", NOW);
        contradict(PayoutStatus.FAILED, PaymentStatus.ACSC);
        assertThat(all).hasSize(1);
        contradict(PayoutStatus.FAILED, PaymentStatus.RTRN);
        assertThat(all).hasSize(2);
    }

    @Test
    void anAnswerEndsTheCaseOfSilenceAndNoOther() {
        Payout silent = SomePayout.that(PayoutStatus.UNKNOWN);
        file.gaveUpAsking(silent);
        file.gaveUpAsking(silent);
        assertThat(all).hasSize(1);
        file.answered(silent);
        assertThat(all.get(0).isOpen()).isFalse();
        contradict(PayoutStatus.ACCEPTED, PaymentStatus.RJCT);
        file.answered(SomePayout.that(PayoutStatus.ACCEPTED));
        assertThat(all.get(1).isOpen()).isTrue();
        file.ended(SomePayout.that(PayoutStatus.SETTLED));
        assertThat(all.get(1).isOpen()).isFalse();
    }

    private void contradict(PayoutStatus standing, PaymentStatus reported) {
        Payout payout = SomePayout.that(standing);
        file.contradicted(payout, PayoutProgressTest.report(payout, reported));
    }

    private final class Cases extends PayoutCaseRepository {
        @Override
        public void add(PayoutCase opened) {
            all.add(opened);
        }

        @Override
        public Optional<PayoutCase> lockOpen(PayoutId payout) {
            return all.stream().filter(PayoutCase::isOpen).findFirst();
        }

        @Override
        public Optional<PayoutVerdict> lastVerdict(PayoutId payout) {
            return all.stream().flatMap(one -> one.verdict().stream()).findFirst();
        }

        @Override
        public void keepBack(PayoutCase open) {
            keepingBack.add(open);
        }
    }

    private final class Audit extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            said.add(action);
        }
    }
}

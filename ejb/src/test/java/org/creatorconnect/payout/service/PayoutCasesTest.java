package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseId;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people of finance end a case, and what they found is booked once. */
class PayoutCasesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final List<String> done = new ArrayList<>();
    private Payout payout = SomePayout.that(PayoutStatus.FAILED);
    private final PayoutCase open =
            new PayoutCase(
                    new PayoutCaseId(new UUID(0, 7)),
                    payout.id(),
                    "ACSC reported while FAILED",
                    NOW);
    private boolean settledLate;
    private String caller = "finance";

    private final Cases repository = new Cases();
    private final PayoutCases cases =
            new PayoutCases(
                    new Payouts(),
                    repository,
                    new PayoutVerdicts(repository, new Progress(), new Late(), new Runs()),
                    new Audit(),
                    new People(),
                    InstantSource.fixed(NOW));

    @Test
    void aPaymentThatWasMadeAfterAllIsBookedWhenTheSecondPersonConfirms() {
        cases.propose(payout.id(), PayoutVerdict.PAID);
        assertThat(done).containsExactly("PAYOUT_CASE_PROPOSED PAID");
        caller = "finance2";
        cases.confirm(payout.id(), PayoutVerdict.PAID);
        assertThat(done)
                .containsExactly(
                        "PAYOUT_CASE_PROPOSED PAID",
                        "PAYOUT_CASE_CONFIRMED PAID, SETTLE_AFTER_FAILURE",
                        "settled late",
                        "freed");
        assertThat(open.isOpen()).isFalse();
    }

    @Test
    void aReportThatWasWrongFreesTheEarningsAndBooksNothing() {
        cases.propose(payout.id(), PayoutVerdict.NOT_PAID);
        caller = "finance2";
        cases.confirm(payout.id(), PayoutVerdict.NOT_PAID);
        assertThat(done)
                .containsExactly(
                        "PAYOUT_CASE_PROPOSED NOT_PAID",
                        "PAYOUT_CASE_CONFIRMED NOT_PAID, NOTHING",
                        "freed");
    }

    @Test
    void whoMadeTheProposalDoesNotConfirmIt() {
        cases.propose(payout.id(), PayoutVerdict.PAID);
        assertThatThrownBy(() -> cases.confirm(payout.id(), PayoutVerdict.PAID))
                .isInstanceOf(ApproverIsAuthor.class);
        assertThat(done).containsExactly("PAYOUT_CASE_PROPOSED PAID");
    }

    @Test
    void twoPeopleEndAPayoutOfWhichNobodyTells() {
        payout = SomePayout.that(PayoutStatus.UNKNOWN);
        cases.propose(payout.id(), PayoutVerdict.PAID);
        caller = "finance2";
        cases.withdraw(payout.id());
        cases.propose(payout.id(), PayoutVerdict.NOT_PAID);
        caller = "finance";
        cases.confirm(payout.id(), PayoutVerdict.NOT_PAID);
        assertThat(done).containsSubsequence("PAYOUT_CASE_WITHDRAWN ", "failed", "freed");
    }

    @Test
    void aSettlementAfterAFailureIsNotTakenBackHere() {
        settledLate = true;
        assertThatThrownBy(() -> cases.propose(payout.id(), PayoutVerdict.NOT_PAID))
                .isInstanceOf(StateForbids.class);
        assertThat(done).isEmpty();
    }

    private final class Payouts extends PayoutRepository {
        @Override
        public Optional<Payout> lock(PayoutId id) {
            return Optional.of(payout);
        }
    }

    private final class Cases extends PayoutCaseRepository {
        @Override
        public Optional<PayoutCase> lockOpen(PayoutId id) {
            return Optional.of(open).filter(PayoutCase::isOpen);
        }

        @Override
        public boolean isSettledLate(PayoutId id) {
            return settledLate;
        }

        @Override
        public void free(PayoutCase closed) {
            done.add("freed");
        }
    }

    private final class Progress extends PayoutProgress {
        @Override
        void fail(Payout failed, @Nullable String reason) {
            done.add("failed");
        }
    }

    private final class Late extends LateSettlements {
        @Override
        void book(Payout paid, PayoutCase found) {
            done.add("settled late");
        }
    }

    private static final class Runs extends PayoutRunProgress {
        @Override
        void moved(Payout payout) {
            // Looked at elsewhere.
        }
    }

    private final class Audit extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            done.add(action + " " + detail);
        }
    }

    private final class People extends Callers {
        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    caller,
                    Set.of("finance"),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}

package org.creatorconnect.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.demo.service.DemoPayables;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.ledger.service.LedgerVerification;
import org.creatorconnect.messaging.query.ReviewFilter;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.query.PayoutFilter;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.payout.service.PayoutApproval;
import org.creatorconnect.payout.service.PayoutRuns;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.time.service.ClockTravel;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Payouts as the container runs them: roles, transactions, queues and deadlines are its own. Each
 * test that pays does so in a currency of its own, so that none pays what another left.
 */
@ExtendWith(ArquillianExtension.class)
class PayoutInTheContainerIT {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money AMOUNT = new Money(2_500, EUR);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject PayoutRuns runs;
    @Inject PayoutApproval approval;
    @Inject PayoutRunQueries runQueries;
    @Inject ReviewQueries reviews;
    @Inject PayoutQueries payouts;
    @Inject DemoPayables payables;
    @Inject LedgerVerification verification;
    @Inject ClockTravel clock;
    @Inject PaymentQueue bank;
    @Inject AsFinance finance;
    @Inject AsSecondFinance secondFinance;
    @Inject AsAuditor auditor;
    @Inject AsOperator operator;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(PayoutInTheContainerIT.class, PaymentQueue.class, Eventually.class);
    }

    @Test
    void nobodyWhoIsNotSignedInEntersAService() {
        assertThatThrownBy(() -> runs.preview(() -> null, () -> EUR))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> payables.make(1, () -> AMOUNT))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> verification.verify(1)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aRoleEntersWhatItIsForAndNothingElse() {
        assertThat(auditor.does(() -> verification.verify(1))).isEmpty();
        assertThatThrownBy(() -> auditor.does(() -> runs.preview(() -> null, () -> EUR)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> operator.does(() -> payables.make(1, () -> AMOUNT)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aRefusedApprovalLeavesNothingBehind() {
        PayoutRunId run = submittedRun("EUR");
        String digest = read(run).digest();
        assertThatThrownBy(() -> finance.does(() -> approval.approve(run, digest)))
                .isInstanceOf(ApproverIsAuthor.class);
        assertThat(read(run).status()).isEqualTo(PayoutRunStatus.AWAITING_APPROVAL);
        assertThat(onlyPayout(run).status()).isEqualTo(PayoutStatus.CREATED);
        assertThatTheLawsHold();
    }

    @Test
    void anApprovedRunReachesTheQueueAndAReportSettlesIt() {
        PayoutRunId run = approvedRun("USD");
        JsonObject instruction = bank.next();
        assertThat(instruction.getJsonObject("amount").getString("amount")).isEqualTo("25.00");
        bank.report(instruction, "ACSC", "settled-" + run.text());
        awaitStatus(run, PayoutStatus.SETTLED);
        assertThatTheLawsHold();
    }

    @Test
    void aRejectionThatIsDeliveredThreeTimesIsBookedOnce() {
        PayoutRunId run = approvedRun("GBP");
        JsonObject instruction = bank.next();
        for (int i = 0; i < 3; i++) {
            bank.report(instruction, "RJCT", "rejected-" + run.text());
        }
        awaitStatus(run, PayoutStatus.FAILED);
        assertThatTheLawsHold();
    }

    @Test
    void aReportThatCannotBeReadIsKeptForReview() {
        String unreadable = "not JSON " + System.nanoTime();
        bank.send(unreadable);
        Eventually.within(PATIENCE)
                .assertThat(
                        () ->
                                finance.does(
                                        () ->
                                                reviews.reviews(
                                                                ReviewFilter.of(
                                                                        "payment.status.review",
                                                                        null),
                                                                Place.start(10))
                                                        .rows()),
                        kept -> assertThat(kept).anyMatch(row -> row.body().equals(unreadable)));
    }

    @Test
    void whatTheBrokerPutIntoReviewByItselfIsKeptAsWell() {
        String given = "given up " + System.nanoTime();
        bank.sendToReview(given);
        Eventually.within(PATIENCE)
                .assertThat(
                        () ->
                                finance.does(
                                        () ->
                                                reviews.reviews(
                                                                ReviewFilter.of(
                                                                        "payment.status.review",
                                                                        null),
                                                                Place.start(10))
                                                        .rows()),
                        kept ->
                                assertThat(kept)
                                        .filteredOn(row -> row.body().equals(given))
                                        .extracting(ReviewRow::cause)
                                        .containsExactly("GIVEN_UP"));
    }

    @Test
    void aDraftThatNobodySubmitsLapsesWhenItsTimeIsOver() {
        PayoutRunId run = finance.does(() -> runs.preview(() -> null, () -> EUR));
        operator.does(() -> clock.advance(() -> Duration.ofDays(6)));
        assertThat(read(run).status()).isEqualTo(PayoutRunStatus.DRAFT);
        operator.does(() -> clock.advance(() -> Duration.ofDays(1)));
        assertThat(read(run).status()).isEqualTo(PayoutRunStatus.CANCELED);
    }

    private PayoutRunId submittedRun(String code) {
        Currency currency = Currency.getInstance(code);
        finance.does(() -> payables.make(1, () -> new Money(2_500, currency)));
        PayoutRunId run = finance.does(() -> runs.preview(() -> null, () -> currency));
        finance.does(() -> runs.submit(run));
        return run;
    }

    private PayoutRunId approvedRun(String code) {
        PayoutRunId run = submittedRun(code);
        String digest = read(run).digest();
        secondFinance.does(() -> approval.approve(run, digest));
        return run;
    }

    private void awaitStatus(PayoutRunId run, PayoutStatus status) {
        Eventually.within(PATIENCE)
                .assertThat(() -> onlyPayout(run).status(), is -> assertThat(is).isEqualTo(status));
    }

    private RunRow read(PayoutRunId run) {
        return finance.does(() -> runQueries.run(run));
    }

    private PayoutRow onlyPayout(PayoutRunId run) {
        List<PayoutRow> all =
                finance.does(() -> payouts.ofRun(run, PayoutFilter.NONE, Place.start(10)).rows());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void assertThatTheLawsHold() {
        assertThat(auditor.does(() -> verification.verify(10))).isEmpty();
    }
}

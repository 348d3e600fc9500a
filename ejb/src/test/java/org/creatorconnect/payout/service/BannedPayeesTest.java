package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.BanTerms;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.RunChanged;
import org.creatorconnect.registry.Affiliate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose earnings wait, and whose are paid, when somebody is banned. */
class BannedPayeesTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private MoneyServices services;
    private ManySales sales;
    private UUID banned;
    private UUID other;

    @BeforeEach
    void open() {
        services = new MoneyServices(entityManager, CLOCK);
        sales = new ManySales(entityManager, new Random(13), "EUR", NOW);
        List<UUID> payees = sales.payees(2);
        banned = payees.get(0);
        other = payees.get(1);
        sales.adjustments(payees, 5_000, services.rows.journal);
    }

    @Test
    void whoIsBannedForFraudIsKeptBackAndTheOthersArePaid() {
        ban(BanReason.FRAUD, null);
        PayoutRunId run = services.draft();
        services.runs.submit(run);
        assertThat(paid(run)).containsExactly(other);
        assertThat(keptBack(run)).containsExactly(banned + " BANNED 5000");
    }

    @Test
    void aBanForFraudIsSaidBeforeAnyOtherReason() {
        ban(BanReason.FRAUD, null);
        entityManager
                .createNativeQuery("UPDATE affiliate SET name_verified_at = NULL WHERE id = :id")
                .setParameter("id", banned)
                .executeUpdate();
        assertThat(keptBack(services.draft())).containsExactly(banned + " BANNED 5000");
    }

    @ParameterizedTest
    @EnumSource(value = BanReason.class, names = "FRAUD", mode = EnumSource.Mode.EXCLUDE)
    void whatOthersHaveEarnedBeforeTheirBanIsPaidInTheNextRun(BanReason reason) {
        ban(reason, null);
        PayoutRunId run = services.draft();
        services.runs.submit(run);
        assertThat(paid(run)).containsExactlyInAnyOrder(banned, other);
        assertThat(keptBack(run)).isEmpty();
    }

    @Test
    void aBanThatIsOverKeepsNothingBackEvenBeforeItsDeadlineRan() {
        ban(BanReason.FRAUD, NOW);
        assertThat(keptBack(services.draft())).isEmpty();
        entityManager
                .createNativeQuery("UPDATE ban SET banned_until = :until WHERE affiliate_id = :id")
                .setParameter("until", NOW.plusSeconds(1))
                .setParameter("id", banned)
                .executeUpdate();
        assertThat(keptBack(services.draft())).containsExactly(banned + " BANNED 5000");
    }

    @Test
    void aBanBetweenSubmissionAndApprovalMakesTheRunADraftWithoutThem() {
        PayoutRunId run = services.draft();
        services.runs.submit(run);
        String digest = services.digest(run);
        ban(BanReason.FRAUD, null);
        assertThatThrownBy(() -> services.approve(run, digest)).isInstanceOf(RunChanged.class);
        assertThat(keptBack(run)).containsExactly(banned + " BANNED 5000");
        services.rows.person = "finance";
        services.runs.submit(run);
        services.approve(run, services.digest(run));
        assertThat(paid(run)).containsExactly(other);
    }

    @Test
    void aBanForAnotherReasonBetweenSubmissionAndApprovalChangesNothing() {
        PayoutRunId run = services.draft();
        services.runs.submit(run);
        ban(BanReason.OWN_REQUEST, null);
        services.approve(run, services.digest(run));
        assertThat(paid(run)).containsExactlyInAnyOrder(banned, other);
    }

    @Test
    void whoseBalanceTheBooksDoNotHoldIsKeptBackAndTheOthersArePaid() {
        AccountKey payable = new AccountKey(AccountKind.AFFILIATE_PAYABLE, banned, EUR);
        services.rows.journal.post(
                JournalEntry.of("adjustment:lost", EventKind.ADJUSTMENT, NOW)
                        .debit(payable, Money.of(1, "EUR"))
                        .credit(
                                AccountKey.platform(AccountKind.ADJUSTMENTS, EUR),
                                Money.of(1, "EUR"))
                        .build());
        PayoutRunId run = services.draft();
        services.runs.submit(run);
        services.approve(run, services.digest(run));
        assertThat(paid(run)).containsExactly(other);
        assertThat(keptBack(run)).containsExactly(banned + " BALANCE_DIFFERS 5000");
    }

    @Test
    void theTableKnowsNobodyBannedWithoutABan() {
        entityManager
                .createNativeQuery("UPDATE affiliate SET status = 'BANNED' WHERE id = :id")
                .setParameter("id", banned)
                .executeUpdate();
        assertThatThrownBy(this::checkNow).hasMessageContaining("BANNED exactly while a ban");
    }

    @Test
    void theTableKnowsNoBanThatHoldsForSomebodyActive() {
        ban(BanReason.OTHER, null);
        checkNow();
        entityManager.find(Affiliate.class, banned).unban();
        assertThatThrownBy(entityManager::flush)
                .hasStackTraceContaining("BANNED exactly while a ban");
    }

    /** As the end of the transaction does. */
    private void checkNow() {
        entityManager.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
    }

    private void ban(BanReason reason, Instant until) {
        Affiliate affiliate = entityManager.find(Affiliate.class, banned);
        affiliate.ban();
        entityManager.persist(
                new Ban(
                        new BanId(UUID.randomUUID()),
                        affiliate.id(),
                        new BanTerms(
                                BanScope.PLATFORM,
                                reason,
                                Optional.empty(),
                                Optional.ofNullable(until),
                                RunningAssignments.CANCEL),
                        "reviewer",
                        NOW.minus(Duration.ofDays(1))));
        entityManager.flush();
        entityManager.clear();
    }

    private List<Object> paid(PayoutRunId run) {
        return rows("SELECT affiliate_id FROM payout WHERE run_id = :run", run);
    }

    private List<Object> keptBack(PayoutRunId run) {
        return rows(
                """
                SELECT affiliate_id || ' ' || reason || ' ' || amount_minor FROM payout_exclusion
                WHERE run_id = :run""",
                run);
    }

    private List<Object> rows(String sql, PayoutRunId run) {
        List<?> found =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter("run", run.value())
                        .getResultList();
        return List.copyOf(found);
    }
}

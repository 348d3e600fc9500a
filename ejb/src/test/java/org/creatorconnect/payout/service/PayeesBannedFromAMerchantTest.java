package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.payout.RunTotals;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is kept back of somebody who earned 30.00 by a sale and 20.00 by a task of one merchant,
 * 70.00 by a sale of another and 20.00 by nobody's, and is banned.
 */
class PayeesBannedFromAMerchantTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private MoneyServices services;
    private PayoutSelection selection;
    private UUID payee;
    private UUID aurora;
    private UUID nordlys;

    @BeforeEach
    void earn() {
        services = new MoneyServices(entityManager, CLOCK);
        selection = services.rows.selection;
        ManySales here = new ManySales(entityManager, new Random(17), "EUR", NOW);
        ManySales there = new ManySales(entityManager, new Random(18), "EUR", NOW);
        payee = here.payees(1).get(0);
        here.adjustments(List.of(payee), 2_000, services.rows.journal);
        TaskCenterRows tasks = new TaskCenterRows(entityManager, NOW);
        aurora = tasks.aurora;
        nordlys = there.merchant;
        earn("COMMISSION", sale(here, aurora, 3_000), 3_000);
        earn("COMMISSION", there.sale(payee, 7_000).id().value(), 7_000);
        earn("TRANCHE", trancheOf(aurora), 2_000);
    }

    /** The table of domain.md section 10: scope and reason, what is paid, what is kept back. */
    @ParameterizedTest
    @CsvSource({
        "none,     OTHER,             14000, 0",
        "platform, FRAUD,             0,     14000",
        "platform, AGAINST_THE_RULES, 14000, 0",
        "aurora,   FRAUD,             9000,  5000",
        "aurora,   AGAINST_THE_RULES, 14000, 0",
        "nordlys,  FRAUD,             7000,  7000",
        "nordlys,  OWN_REQUEST,       14000, 0",
        "both,     FRAUD,             2000,  12000"
    })
    void fraudKeepsBackWhatWasEarnedWhereItWasAndOtherReasonsNothing(
            String scope, BanReason reason, long paid, long kept) {
        switch (scope) {
            case "platform" -> ban(BanScope.PLATFORM, reason);
            case "aurora" -> banFrom(aurora, reason);
            case "nordlys" -> banFrom(nordlys, reason);
            case "both" -> {
                banFrom(aurora, reason);
                banFrom(nordlys, reason);
            }
            default -> assertThat(scope).isEqualTo("none");
        }
        PayoutRunId run = services.draft();
        assertThat(keptBack(run)).isEqualTo(kept == 0 ? List.of() : List.of("BANNED " + kept));
        selection.claim(run, EUR, NOW, NOW);
        assertThat(paid(run)).isEqualTo(paid == 0 ? List.of() : List.of(paid));
        assertThat(
                        rows(
                                "SELECT coalesce(sum(amount_minor), 0) FROM earning WHERE payout_id IS NULL"
                                        + " AND affiliate_id = '"
                                        + payee
                                        + "'"))
                .hasToString("[" + kept + "]");
    }

    @Test
    void whatIsLeftCanBeKeptBackForAnotherReason() {
        banFrom(aurora, BanReason.FRAUD);
        insert("UPDATE affiliate SET name_verified_at = NULL WHERE id = ?1", payee);
        assertThat(keptBack(services.draft()))
                .containsExactly("BANNED 5000", "NAME_UNVERIFIED 9000");
    }

    @Test
    void whoIsBannedForFraudFromBothIsKeptBackOnce() {
        ban(BanScope.PLATFORM, BanReason.FRAUD);
        banFrom(aurora, BanReason.FRAUD);
        assertThat(keptBack(services.draft())).containsExactly("BANNED 14000");
    }

    @Test
    void aMerchantsBanThatIsOverKeepsNothingBackAnyMore() {
        Ban ban = banFrom(aurora, BanReason.FRAUD);
        insert("UPDATE ban SET banned_until = ?1 WHERE id = ?2", NOW.plusSeconds(1), id(ban));
        assertThat(keptBack(services.draft())).containsExactly("BANNED 5000");
        insert(
                "UPDATE ban SET banned_at = ?1, banned_until = ?2 WHERE id = ?3",
                NOW.minusSeconds(9),
                NOW,
                id(ban));
        assertThat(keptBack(services.draft())).isEmpty();
        insert(
                "UPDATE ban SET banned_until = NULL, ended_at = ?1, ended_by = 'x' WHERE id = ?2",
                NOW,
                id(ban));
        assertThat(keptBack(services.draft())).isEmpty();
    }

    @Test
    void aMerchantsBanBetweenSubmissionAndApprovalIsNoticed() {
        PayoutRunId run = services.draft();
        selection.claim(run, EUR, NOW, NOW);
        RunTotals claimed = selection.claimed(run, EUR);
        assertThat(selection.recheck(run, EUR, NOW)).isEqualTo(claimed);
        banFrom(nordlys, BanReason.FRAUD);
        RunTotals now = selection.recheck(run, EUR, NOW);
        assertThat(claimed.total().minus(now.total())).isEqualTo(Money.of(7_000, "EUR"));
    }

    @Test
    void aMerchantsBanOfSomebodyElseKeepsNothingBack() {
        UUID other = new ManySales(entityManager, new Random(19), "EUR", NOW).payees(1).get(0);
        TestBans.written(
                entityManager,
                other,
                BanScope.at(new MerchantId(aurora)),
                BanReason.FRAUD,
                NOW.minusSeconds(9));
        assertThat(keptBack(services.draft())).isEmpty();
    }

    private Ban banFrom(UUID merchant, BanReason reason) {
        return ban(BanScope.at(new MerchantId(merchant)), reason);
    }

    private Ban ban(BanScope scope, BanReason reason) {
        if (scope.isPlatform()) {
            entityManager.find(Affiliate.class, payee).ban();
        }
        return TestBans.written(entityManager, payee, scope, reason, NOW.minusSeconds(9));
    }

    private static UUID id(Ban ban) {
        return ban.id().value();
    }

    /** A commission of a sale by this merchant. */
    private UUID sale(ManySales sales, UUID merchant, long minor) {
        UUID commission = sales.sale(payee, minor).id().value();
        insert("UPDATE shop_order SET merchant_id = ?1 WHERE id = ?2", merchant, commission);
        insert("UPDATE commission SET merchant_id = ?1 WHERE id = ?2", merchant, commission);
        return commission;
    }

    private UUID trancheOf(UUID merchant) {
        return (UUID)
                entityManager
                        .createNativeQuery(
                                "SELECT r.id FROM tranche r JOIN assignment g ON g.id = r.assignment_id"
                                        + " JOIN task t ON t.id = g.task_id"
                                        + " JOIN campaign k ON k.id = t.campaign_id"
                                        + " WHERE k.merchant_id = :merchant LIMIT 1",
                                UUID.class)
                        .setParameter("merchant", merchant)
                        .getSingleResult();
    }

    /** What one of these is worth to the payee, on the books and as an earning. */
    private void earn(String source, UUID sourceId, long minor) {
        Money amount = new Money(minor, EUR);
        services.rows.journal.post(
                JournalEntry.of("adjustment:" + UUID.randomUUID(), EventKind.ADJUSTMENT, NOW)
                        .debit(AccountKey.platform(AccountKind.ADJUSTMENTS, EUR), amount)
                        .credit(new AccountKey(AccountKind.AFFILIATE_PAYABLE, payee, EUR), amount)
                        .build());
        insert(
                "INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor, currency,"
                        + " payable_at) VALUES (?1, 0, ?2, ?3, ?4, ?5, 'EUR', ?6)",
                UUID.randomUUID(),
                payee,
                source,
                sourceId,
                minor,
                NOW);
    }

    private List<Object> paid(PayoutRunId run) {
        return rows("SELECT gross_minor FROM payout WHERE " + theirs(run));
    }

    private List<Object> keptBack(PayoutRunId run) {
        return rows(
                "SELECT reason || ' ' || amount_minor FROM payout_exclusion WHERE "
                        + theirs(run)
                        + " ORDER BY reason");
    }

    private String theirs(PayoutRunId run) {
        return "run_id = '%s' AND affiliate_id = '%s'".formatted(run.text(), payee);
    }

    private List<Object> rows(String sql) {
        List<?> found = entityManager.createNativeQuery(sql).getResultList();
        return List.copyOf(found);
    }
}

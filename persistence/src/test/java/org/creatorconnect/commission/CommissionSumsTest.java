package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums of commissions are what orders and commissions say, whatever becomes of them. */
class CommissionSumsTest extends DatabaseTest {

    private static final int ALL = 1_000_000;
    private static final String FIGURES =
            """
            SELECT concat_ws(' ', basis, day, status, product, orders, pending_minor, approved_minor, reversed_minor)
            FROM commission_day ORDER BY 1\
            """;

    private CommissionSums sums;

    @BeforeEach
    void begin() {
        sums = with(new CommissionSums());
        sums.count(ALL);
    }

    @Test
    void aSaleCountsByItsOrderAndByItsClickInAllAndByProduct() {
        new SaleStory(entityManager).sale("AH-1");
        assertThat(sums.count(ALL)).isEqualTo(1);
        assertThat(rows())
                .containsExactly(
                        "CLICK 2026-03-02 RECEIVED  1 607 0 0",
                        "CLICK 2026-03-02 RECEIVED lamp 1 607 0 0",
                        "ORDER 2026-03-02 RECEIVED  1 607 0 0",
                        "ORDER 2026-03-02 RECEIVED lamp 1 607 0 0");
        assertThat(sums.count(ALL)).isZero();
    }

    @Test
    void whatIsApprovedCountsByThatDayAsWell() {
        Commission sold = new SaleStory(entityManager).sale("AH-1");
        sold.approve(NOW.plus(Duration.ofDays(15)), ApprovalReason.COMPLETED);
        entityManager.flush();
        sums.count(ALL);
        assertThat(rows())
                .contains(
                        "ORDER 2026-03-02 RECEIVED  1 0 607 0",
                        "APPROVAL 2026-03-17 RECEIVED  1 0 607 0");
    }

    @Test
    void whatIsTakenBackMovesFromPendingToReversed() {
        Commission sold = new SaleStory(entityManager).sale("AH-1");
        sums.count(ALL);
        sold.giveUp();
        sold.reverse(ReversalReason.ORDER_CANCELED, NOW);
        entityManager.flush();
        sums.count(ALL);
        assertThat(rows()).contains("ORDER 2026-03-02 RECEIVED  1 0 0 607");
        insert("UPDATE shop_order SET status = 'CANCELED', canceled_at = ordered_at");
        sums.count(ALL);
        assertThat(rows())
                .hasSize(4)
                .contains("ORDER 2026-03-02 CANCELED  1 0 0 607")
                .noneMatch(row -> row.toString().contains("RECEIVED"));
    }

    @Test
    void whatCountsTheSameAsBeforeIsNotDue() {
        Commission sold = new SaleStory(entityManager).sale("AH-1");
        sold.approve(NOW, ApprovalReason.COMPLETED);
        entityManager.flush();
        sums.count(ALL);
        insert("UPDATE commission SET status = 'PAID'");
        insert("UPDATE shop_order SET version = version + 1");
        assertThat(column("SELECT order_id FROM commission_uncounted")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void inAnyHistorySumsAreWhatTheRowsSay(long seed) {
        RandomSales sales = new RandomSales(entityManager, seed);
        for (int step = 1; step <= 240; step++) {
            sales.step();
            if (step % 20 == 0) {
                sums.count(step % 40 == 0 ? ALL : 7);
                assertThat(sums.differences(5)).isEmpty();
            }
        }
        sums.count(ALL);
        assertThat(column("SELECT order_id FROM commission_uncounted")).isEmpty();
        assertThat(sums.differences(5)).isEmpty();
        assertThat(text(SUMMED.formatted("")))
                .isEqualTo(text(EARNED.formatted("beneficiary = 'CREATOR'")));
        assertThat(text(SUMMED.formatted("agency_")))
                .isEqualTo(text(EARNED.formatted("beneficiary = 'MCN'")))
                .doesNotStartWith("0 ");
    }

    private static final String SUMMED =
            """
            SELECT concat_ws(' ', sum(%1$spending_minor), sum(%1$sapproved_minor), sum(%1$sreversed_minor))
            FROM commission_day WHERE basis = 'ORDER' AND product = ''\
            """;

    private static final String EARNED =
            """
            SELECT concat_ws(' ', sum(kept_minor) FILTER (WHERE status = 'PENDING'),
                   sum(kept_minor) FILTER (WHERE status IN ('APPROVED', 'PAID')), sum(original_minor - kept_minor))
            FROM commission WHERE %s AND zero_reason IS NULL\
            """;

    @Test
    void aPlantedDifferenceIsFoundAndNamed() {
        SaleStory story = new SaleStory(entityManager);
        story.sale("AH-1");
        sums.count(ALL);
        assertThat(sums.differences(5)).isEmpty();
        insert(
                "UPDATE commission_day SET approved_minor = 1 WHERE basis = 'ORDER' AND product ="
                        + " ''");
        insert("DELETE FROM commission_day WHERE basis = 'CLICK' AND product = 'lamp'");
        String key =
                " 2026-03-02 EUR %s %s %s RECEIVED "
                        .formatted(
                                story.merchant.value(),
                                story.affiliate.value(),
                                story.link.id().value());
        String told = "orders 1, pending 607, approved 0, reversed 0, agency 0 0 0";
        assertThat(sums.differences(5))
                .containsExactly(
                        new Finding(
                                "COMMISSION_DAY_DIFFERS",
                                "commission_day",
                                "CLICK" + key + "lamp",
                                told,
                                "none"),
                        new Finding(
                                "COMMISSION_DAY_DIFFERS",
                                "commission_day",
                                "ORDER" + key,
                                told,
                                "orders 1, pending 607, approved 1, reversed 0, agency 0 0 0"));
        assertThat(sums.differences(1)).hasSize(1);
    }

    @Test
    void aChangeThatNobodyCountedYetIsNoDifference() {
        new SaleStory(entityManager).sale("AH-1");
        assertThat(sums.differences(5)).isEmpty();
        insert("DELETE FROM commission_uncounted");
        assertThat(sums.differences(5)).hasSize(4).extracting(Finding::found).containsOnly("none");
    }

    private List<Object> rows() {
        return column(FIGURES);
    }

    private String text(String sql) {
        return (String) entityManager.createNativeQuery(sql).getSingleResult();
    }

    private List<Object> column(String sql) {
        List<?> found = entityManager.createNativeQuery(sql).getResultList();
        return found.stream().map(Object.class::cast).toList();
    }
}

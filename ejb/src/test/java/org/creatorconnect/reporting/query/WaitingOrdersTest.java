package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A merchant finds on the home page which orders silence approves soon, and what that costs. */
class WaitingOrdersTest extends DatabaseTest {

    private TestRows rows;
    private UUID merchant;
    private UUID mara;
    private WaitingQueries queries;

    @BeforeEach
    void sell() {
        rows = new TestRows(entityManager, NOW);
        merchant = rows.merchant("Nordlys");
        mara = rows.affiliate("Mara Berg");
        queries = with(new WaitingQueries(new Merchant(), CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P14D", "P3D", "PT1S", "PT0S", "-P1D"})
    void anOrderThatIsApprovedWithinFourteenDaysWaits(String left) {
        order("SO-1", Duration.parse(left));
        assertThat(orders()).hasSize(1);
        WaitingItem item = orders().get(0);
        assertThat(item.kind()).isEqualTo(WaitingKind.ORDER_REPORT);
        assertThat(item.title()).isEqualTo("SO-1");
        assertThat(item.party()).isEqualTo("Mara Berg");
        assertThat(item.amount()).contains(Money.of(1_100, "SEK"));
        assertThat(item.dueBy()).contains(NOW.plus(Duration.parse(left)));
        assertThat(counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P14DT1S", "P15D", "P60D"})
    void oneThatHasMoreTimeDoesNot(String left) {
        order("SO-1", Duration.parse(left));
        assertThat(orders()).isEmpty();
        assertThat(counted()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'COMPLETED', completed_at = ?1",
                "status = 'REFUNDED'",
                "validated_at = ?1",
                "validates_at = NULL"
            })
    void whatWasReportedOrApprovedWaitsNoMore(String change) {
        UUID order = order("SO-1", Duration.ofDays(3));
        if (change.contains("?1")) {
            insert("UPDATE shop_order SET " + change + " WHERE id = ?2", NOW, order);
        } else {
            insert("UPDATE shop_order SET " + change + " WHERE id = ?1", order);
        }
        assertThat(orders()).isEmpty();
    }

    @Test
    void theMostUrgentComesFirst() {
        order("SO-2", Duration.ofDays(9));
        order("SO-3", Duration.ofDays(13));
        order("SO-1", Duration.ofDays(1));
        assertThat(orders()).extracting(WaitingItem::title).containsExactly("SO-1", "SO-2", "SO-3");
    }

    @Test
    void anotherMerchantsOrderIsNotTold() {
        order("SO-1", Duration.ofDays(3));
        merchant = rows.merchant("Solbakken");
        assertThat(orders()).isEmpty();
    }

    private UUID order(String reference, Duration left) {
        UUID order = new TestSales(rows, merchant).sale(reference, mara, "p", 10_000, NOW).order();
        insert("UPDATE shop_order SET validates_at = ?1 WHERE id = ?2", NOW.plus(left), order);
        return order;
    }

    private List<WaitingItem> orders() {
        return queries.items(10);
    }

    private long counted() {
        return queries.counts().stream()
                .filter(count -> count.kind() == WaitingKind.ORDER_REPORT)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private final class Merchant extends Callers {

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "nordlys",
                    Set.of(Role.MERCHANT),
                    Optional.empty(),
                    Optional.of(merchant));
        }
    }
}

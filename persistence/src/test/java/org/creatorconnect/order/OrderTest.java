package org.creatorconnect.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** What an order waits for, and until when. */
class OrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(60));
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 1));

    @Test
    void aShopThatTellsNothingIsUnreportedFromItsDayOn() {
        Order order = order(NOW, earned(), Optional.of(UUID.randomUUID()));
        assertThat(order.validatesAt()).contains(DUE);
        assertThat(order.isUnreported(DUE.minusMillis(1))).isFalse();
        assertThat(order.isUnreported(DUE)).isTrue();
        order.validate(DUE);
        assertThat(order.isUnreported(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void whateverIsReportedEndsTheWaiting() {
        Order completed = order(NOW, earned(), Optional.of(UUID.randomUUID()));
        completed.complete(NOW);
        Order canceled = order(NOW, earned(), Optional.of(UUID.randomUUID()));
        canceled.cancel(NOW);
        Order refunded = order(NOW, earned(), Optional.of(UUID.randomUUID()));
        refunded.refundWhole();
        assertThat(List.of(completed, canceled, refunded))
                .noneMatch(order -> order.isUnreported(DUE.plusSeconds(1)));
    }

    @Test
    void anOrderThatNobodyHadAPartInWaitsForNothing() {
        Attribution nobody = new Attribution(List.of());
        assertThat(order(NOW, nobody, Optional.of(UUID.randomUUID())).validatesAt()).isEmpty();
        assertThat(order(NOW, earned(), Optional.empty()).validatesAt()).isEmpty();
    }

    @Test
    void nobodyOrdersAfterTheOrderArrived() {
        assertThat(order(NOW.plusSeconds(299), earned(), Optional.empty()).orderedAt())
                .isEqualTo(NOW);
        assertThat(order(NOW.minusSeconds(299), earned(), Optional.empty()).orderedAt())
                .isEqualTo(NOW.minusSeconds(299));
    }

    private static Order order(Instant told, Attribution attribution, Optional<UUID> program) {
        Money none = Money.zero(EUR);
        LineAmounts amounts = new LineAmounts(Money.parse("10.00", EUR), none, none, none);
        OrderContent content =
                new OrderContent(
                        "O-1",
                        told,
                        EUR,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new LineContent("1", "MUG", 1, amounts)),
                        Optional.empty());
        return new Order(
                new OrderId(new UUID(0, 2)),
                MERCHANT,
                content,
                new OrderTerms(program, Duration.ofDays(30), 15, 60),
                attribution,
                NOW);
    }

    private static Attribution earned() {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(new UUID(0, 3)),
                        MERCHANT,
                        new AffiliateId(new UUID(0, 4)),
                        Optional.empty(),
                        true,
                        Optional.empty());
        return new Attribution(
                List.of(
                        new Candidate(
                                CandidateKind.CLICK,
                                "c",
                                Optional.of(owner),
                                Optional.of(NOW),
                                Optional.of(Duration.ZERO),
                                AttributionReason.LAST_CLICK)));
    }
}

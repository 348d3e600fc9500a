package org.creatorconnect.rate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.catalog.ProductTerms;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Rate;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.AgreedRate;
import org.creatorconnect.task.AgreedRates;
import org.junit.jupiter.api.Test;

class RateTableTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant CUT = NOW.plus(Duration.ofDays(30));
    private static final UUID TASK = new UUID(0, 1);
    private static final AffiliateId CREATOR = new AffiliateId(new UUID(0, 2));
    private static final Program PROGRAM =
            new Program(
                    new ProgramId(new UUID(0, 3)),
                    new MerchantId(new UUID(0, 4)),
                    1,
                    NOW,
                    ProgramTerms.DEFAULT);

    private final RateTable table =
            new RateTable(
                    Map.of(
                            new AgreedRates.Taken(TASK, CREATOR.value()),
                            new AgreedRate(new UUID(0, 5), Rate.of("0.12"), "hash")),
                    Map.of(
                            new ProductKey(PROGRAM.merchantId(), "MUG"),
                            product(new ProductRate(Optional.empty(), Optional.empty())),
                            new ProductKey(PROGRAM.merchantId(), "LAMP"),
                            product(
                                    new ProductRate(
                                            Optional.of(Rate.of("0.09")),
                                            Optional.of(
                                                    new ProductRate.Cut(
                                                            CUT, Optional.of(Rate.of("0.08"))))))));

    @Test
    void whatWasAgreedForATaskBeatsAllElse() {
        RateDecision decision = table.decide(question(Optional.of(TASK), NOW), "LAMP");
        assertThat(decision.rule().rate()).isEqualTo(Rate.of("0.12"));
        assertThat(decision.beaten())
                .extracting(RateRule::kind)
                .containsExactly(RuleKind.PRODUCT, RuleKind.MERCHANT_DEFAULT);
    }

    @Test
    void aProductsRateIsThatOfTheMoment() {
        assertThat(rate(CUT.minusMillis(1), "LAMP")).isEqualTo(Rate.of("0.09"));
        assertThat(rate(CUT, "LAMP")).isEqualTo(Rate.of("0.08"));
    }

    @Test
    void whatHasNoRateOfItsOwnTakesTheMerchants() {
        for (String product : List.of("MUG", "UNKNOWN")) {
            assertThat(rate(NOW, product)).isEqualTo(ProgramTerms.DEFAULT.defaultRate());
        }
        assertThat(table.decide(question(Optional.of(new UUID(0, 9)), NOW), "MUG").rule().kind())
                .isEqualTo(RuleKind.MERCHANT_DEFAULT);
    }

    private Rate rate(Instant at, String product) {
        return table.decide(question(Optional.empty(), at), product).rule().rate();
    }

    private static RateQuestion question(Optional<UUID> task, Instant at) {
        return new RateQuestion(CREATOR, task, PROGRAM, at);
    }

    private static ProductTerms product(ProductRate rate) {
        return new ProductTerms(UUID.randomUUID(), 1, rate, "HOME");
    }
}

package org.creatorconnect.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouponCodeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final AffiliateId ANN = new AffiliateId(new UUID(0, 1));

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "ann10, ANN10",
        "' Ann-10_x ', ANN-10_X",
        "an, ''",
        "-ann, ''",
        "ann 10, ''",
        "аnn10, ''",
        "ınn10, ''"
    })
    void caseDoesNotCountAndLetterThatMerelyLookAlikeAreNone(String given, String kept) {
        assertThat(CouponText.normal(given).orElse("")).isEqualTo(kept);
    }

    @Test
    void itRestsAndRunsAgain() {
        CouponCode code = code(5);
        code.pause(CouponPause.BY_MERCHANT, NOW);
        assertThat(code.status()).isEqualTo(CouponStatus.PAUSED);
        assertThatThrownBy(() -> code.pause(CouponPause.JUMP, NOW))
                .isInstanceOf(StateForbids.class);
        code.resume(NOW);
        assertThat(code.status()).isEqualTo(CouponStatus.ACTIVE);
        assertThatThrownBy(() -> code.resume(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void anotherTakesItsPlaceForWhatIsLeftAndItNeverComesBack() {
        CouponCode old = code(5);
        CouponCode next =
                old.replace(new CouponId(UUID.randomUUID()), "ANN11", 2, NOW.plusSeconds(60));
        assertThat(old.status()).isEqualTo(CouponStatus.REPLACED);
        assertThat(next.status()).isEqualTo(CouponStatus.ACTIVE);
        assertThat(next.owner()).contains(ANN);
        assertThat(next.endsAt()).isEqualTo(END);
        assertThat(next.terms().quantity()).hasValue(3);
        assertThat(next.terms().startsAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(next.terms().percent()).contains(Rate.of("0.1"));
        assertThatThrownBy(() -> old.resume(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> old.end(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> old.assign(Optional.empty())).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatIsUsedUpOrOverIsNotReplaced() {
        CouponId id = new CouponId(UUID.randomUUID());
        assertThatThrownBy(() -> code(5).replace(id, "ANN11", 5, NOW))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> code(5).replace(id, "ANN11", 0, END))
                .isInstanceOf(StateForbids.class);
    }

    private static CouponCode code(int quantity) {
        return new CouponCode(
                new CouponId(UUID.randomUUID()),
                new MerchantId(UUID.randomUUID()),
                "ANN10",
                Optional.of(ANN),
                new CouponTerms(
                        Optional.of(Rate.of("0.1")),
                        Optional.empty(),
                        NOW,
                        END,
                        Optional.empty(),
                        OptionalInt.of(quantity)),
                NOW);
    }
}

package org.creatorconnect.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakRuleTest {

    private static final LeakRule RULE = new LeakRule(20, 3, 8_000);

    @ParameterizedTest(name = "{1} of {0} orders without a click, usually {2}: {3}")
    @CsvSource({
        "20, 20, 0, JUMP",
        "25, 20, 6, JUMP",
        "19, 19, 0, -",
        "26, 20, 0, -",
        "21, 21, 7, -",
        "22, 22, 7, JUMP",
        "500, 50, 0, -",
        "500, 500, 150, JUMP",
        "0, 0, 0, -"
    })
    void aJumpIsManyOrdersWithoutClicksMoreThanUsualAndMostOfTheDay(
            long orders, long withoutClick, long usual, String verdict) {
        assertThat(RULE.judge(seen(Optional.empty(), orders, withoutClick, usual)))
                .isEqualTo(
                        verdict.equals("-")
                                ? Optional.empty()
                                : Optional.of(CouponPause.valueOf(verdict)));
    }

    @Test
    void aCodeThatStandsOnASiteForCodesHasLeakedWithoutAnyOrder() {
        assertThat(RULE.judge(seen(Optional.of("codes.example.com"), 0, 0, 0)))
                .contains(CouponPause.LISTED);
    }

    private static LeakFigures seen(
            Optional<String> host, long orders, long withoutClick, long usual) {
        return new LeakFigures(new CouponId(UUID.randomUUID()), host, orders, withoutClick, usual);
    }
}

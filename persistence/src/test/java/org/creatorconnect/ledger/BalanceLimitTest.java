package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of the limit, in currencies with no, two and three decimals. */
class BalanceLimitTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1000000000000000, EUR",
        "999999999999999, 1, JPY",
        "1, 999999999999999, KWD",
        "1000000000000000, 0, EUR",
        "1000000000000001, 0, EUR",
        "1000000000000001, -1, EUR",
        "-5, 1000000000000005, EUR",
        "0, -9223372036854775807, EUR"
    })
    void upToTheLimitEverythingIsTaken(long before, long added, String currency) {
        assertThatCode(() -> require(before, added, currency)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1000000000000001, EUR",
        "999999999999999, 2, JPY",
        "1, 1000000000000000, KWD",
        "1000000000000000, 1, EUR",
        "1000000000000001, 1, EUR",
        "-5, 1000000000000006, EUR",
        "0, 9223372036854775807, EUR",
        "1000000000000000, 9223372036854775807, JPY"
    })
    void oneUnitBeyondIsRefusedByItsName(long before, long added, String currency) {
        assertThatThrownBy(() -> require(before, added, currency))
                .isInstanceOfSatisfying(
                        BalanceLimit.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("BALANCE_LIMIT_EXCEEDED"));
    }

    private static void require(long before, long added, String currency) {
        BalanceLimit.require(Money.of(before, currency), Money.of(added, currency));
    }
}

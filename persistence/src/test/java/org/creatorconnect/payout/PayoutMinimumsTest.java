package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.money.Currencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever currency money is taken in can be paid out in it. */
class PayoutMinimumsTest extends DatabaseTest {

    @Test
    void everyCurrencyHasALeastAmountAndNothingElseHas() {
        List<?> named =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT DISTINCT currency FROM payout_minimum
                                WHERE effective_at <= :now AND amount_minor > 0 ORDER BY currency\
                                """,
                                String.class)
                        .setParameter("now", NOW)
                        .getResultList();

        assertThat(named).isEqualTo(Currencies.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUD", "TRY", "CHF", "ISK", "TND", "XOF", "UGX", "IQD"})
    void aRunCanPayInIt(String code) {
        PayoutSelection selection = with(new PayoutSelection());

        assertThat(selection.hasMinimum(Currency.getInstance(code), NOW)).isTrue();
    }
}

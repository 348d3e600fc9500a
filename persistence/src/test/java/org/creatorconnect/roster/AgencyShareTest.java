package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyShareTest {

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");

    @ParameterizedTest
    @CsvSource({
        "6.07, 1500, 0.91, 5.16",
        "3.84, 1500, 0.57, 3.27",
        "333.33, 1250, 41.66, 291.67",
        "333.33, 1500, 49.99, 283.34",
        "0.06, 1500, 0.00, 0.06",
        "0.01, 5000, 0.00, 0.01",
        "100.00, 0, 0.00, 100.00",
        "100.00, 5000, 50.00, 50.00"
    })
    void theAgencysPartIsRoundedDownAndTheCreatorHasTheRest(
            String whole, int basisPoints, String agency, String creator) {
        AgencyShare share = new AgencyShare(basisPoints);
        assertThat(share.of(eur(whole))).isEqualTo(eur(agency));
        assertThat(share.rest(eur(whole))).isEqualTo(eur(creator));
    }

    @Test
    void theTwoPartsAreAlwaysTheWholeAndNeitherGrowsWhenTheWholeShrinks() {
        Random random = new Random(41);
        for (int i = 0; i < 100_000; i++) {
            Money whole = money(random, 1_000_000);
            AgencyShare share = new AgencyShare(random.nextInt(AgencyShare.MOST + 1));
            Money less = new Money(random.nextLong(whole.minor() + 1), whole.currency());
            assertThat(share.of(whole).plus(share.rest(whole))).isEqualTo(whole);
            assertThat(share.of(less)).isLessThanOrEqualTo(share.of(whole));
            assertThat(share.rest(less)).isLessThanOrEqualTo(share.rest(whole));
            assertThat(share.of(whole).isNegative()).isFalse();
        }
    }

    @Test
    void howeverAFeeIsCutTheAgencysPartsAddUpToItsShareOfTheSum() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            Money fee = money(random, 100_000);
            AgencyShare share = new AgencyShare(random.nextInt(AgencyShare.MOST + 1));
            Money before = Money.zero(fee.currency());
            Money parts = before;
            while (!before.equals(fee)) {
                long left = fee.minus(before).minor();
                Money piece = new Money(1 + random.nextLong(left), fee.currency());
                Money part = share.next(before, piece);
                assertThat(part.isNegative()).isFalse();
                assertThat(part).isLessThanOrEqualTo(piece);
                parts = parts.plus(part);
                before = before.plus(piece);
            }
            assertThat(parts).isEqualTo(share.of(fee));
            assertThat(share.split(fee))
                    .isEqualTo(new SharedAmount(fee, share, parts, fee.minus(parts)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_250, AgencyShare.MOST})
    void aShareUpToHalfIsTakenAsGiven(int basisPoints) {
        assertThat(AgencyShare.given("shareBps", basisPoints))
                .isEqualTo(new AgencyShare(basisPoints));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-1, AgencyShare.MOST + 1})
    void noShareAndOneBeyondHalfAreRefusedByTheField(Integer basisPoints) {
        assertThatThrownBy(() -> AgencyShare.given("shareBps", basisPoints))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("shareBps");
    }

    @ParameterizedTest
    @CsvSource({"0.125, 1250", "0.5, 5000", "0, 0", "0.1, 1000", "0.12505, -1"})
    void aRateIsToldInWholeBasisPointsOrIsNone(String rate, int basisPoints) {
        assertThat(AgencyShare.basisPoints(Rate.of(rate))).isEqualTo(basisPoints);
    }

    @Test
    void withoutARateThereIsNoShare() {
        assertThat(AgencyShare.basisPoints(null)).isNull();
    }

    @Test
    void anExampleTellsAHundredEuro() {
        AgencyShare share = new AgencyShare(1_500);
        assertThat(share.example())
                .isEqualTo(new SharedAmount(eur("100.00"), share, eur("15.00"), eur("85.00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5_001, 10_000})
    void aShareBeyondHalfIsRefusedByField(int basisPoints) {
        assertThatThrownBy(() -> AgencyShare.given("shareBps", basisPoints))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("shareBps");
        assertThatThrownBy(() -> new AgencyShare(basisPoints))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noShareIsRefusedByField() {
        assertThatThrownBy(() -> AgencyShare.given("shareBps", null))
                .isInstanceOf(ValidationFailed.class);
    }

    private static Money eur(String amount) {
        return Money.parse(amount, Currency.getInstance("EUR"));
    }

    private static Money money(Random random, int most) {
        return Money.of(random.nextInt(most), CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }
}

package org.creatorconnect.launcher.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BankSettingsTest {

    private static final String[] ARGUMENTS = {"localhost:5872", "/data/bank-book.csv"};

    @Test
    void theDiaryLiesBesideTheBook() {
        BankSettings settings = BankSettings.of(ARGUMENTS, Map.of());

        assertThat(settings.diary()).isEqualTo(settings.book().resolveSibling("bank-diary.csv"));
        assertThat(settings.brokerUrl(0)).startsWith("amqp://localhost:5872?");
        assertThat(settings.user()).isEqualTo("payments");
        assertThat(settings.password()).isEqualTo("connect-demo");
        assertThat(settings.pace()).isEqualTo(Duration.ofMillis(8));
    }

    @Test
    void ofAPairOfBrokersEachHasItsTurn() {
        BankSettings settings =
                BankSettings.of(new String[] {"one:1,two:2", "/data/bank-book.csv"}, Map.of());

        assertThat(settings.brokerUrl(0)).startsWith("amqp://one:1?");
        assertThat(settings.brokerUrl(1)).startsWith("amqp://two:2?");
        assertThat(settings.brokerUrl(2)).startsWith("amqp://one:1?");
    }

    @Test
    void paceAndPasswordCanBeSet() {
        BankSettings settings =
                BankSettings.of(
                        ARGUMENTS,
                        Map.of("CONNECT_BANK_PACE_MS", "0", "CONNECT_PAYMENTS_PASSWORD", "other"));

        assertThat(settings.pace()).isZero();
        assertThat(settings.atOnce()).isGreaterThan(1);
        assertThat(BankSettings.of(ARGUMENTS, Map.of()).atOnce()).isOne();
        assertThat(settings.password()).isEqualTo("other");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedInASentence() {
        assertThatThrownBy(() -> BankSettings.of(new String[0], Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BankSettings.of(ARGUMENTS, Map.of("CONNECT_BANK_PACE_MS", "fast")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONNECT_BANK_PACE_MS");
    }
}

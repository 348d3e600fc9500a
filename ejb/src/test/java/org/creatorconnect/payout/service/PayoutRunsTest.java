package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class PayoutRunsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void noRunIsMadeInACurrencyWithoutAMinimum() {
        PayoutRuns runs =
                new PayoutRuns(
                        null,
                        new NoMinimum(),
                        null,
                        null,
                        new IdSource(),
                        InstantSource.fixed(NOW));
        Currency unlisted = Currency.getInstance("IDR");
        ValidationFailed refusal =
                catchThrowableOfType(
                        ValidationFailed.class, () -> runs.preview(() -> null, () -> unlisted));
        assertThat(refusal.errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("currency");
    }

    private static final class NoMinimum extends PayoutSelection {
        @Override
        public boolean hasMinimum(Currency currency, Instant now) {
            return false;
        }
    }
}

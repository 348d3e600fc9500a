package org.creatorconnect.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenLanguageTest {

    @Test
    void aLanguageAndAZoneAreTakenAsTheyAreGiven() {
        assertThat(new GivenLanguage("ar", "Africa/Cairo").choice())
                .isEqualTo(LocaleChoice.kept("ar", "Africa/Cairo"));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, UTC, language",
        "de-AT, UTC, language",
        "DE, UTC, language",
        "de, Mars/Base, timeZone",
        "de, +02:00, timeZone",
        ", , language timeZone"
    })
    void allThatIsWrongIsNamedAtOnce(String language, String zone, String fields) {
        ValidationFailed refused =
                catchThrowableOfType(
                        ValidationFailed.class, () -> new GivenLanguage(language, zone).choice());
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly(fields.split(" "));
    }
}

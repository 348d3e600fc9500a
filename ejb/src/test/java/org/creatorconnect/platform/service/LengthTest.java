package org.creatorconnect.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.creatorconnect.platform.Characters;
import org.creatorconnect.registry.service.Joining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are as long as they have characters. */
class LengthTest {

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\u00e9", "\u0e23", "\ud83d\ude00", "\ud834\udd1e", "\ud842\udfb7"})
    void aNameOfAHundredCharactersIsTakenAndOneMoreIsRefused(String character) {
        assertThat(validator.validate(named(character.repeat(100)))).isEmpty();
        assertThat(validator.validate(named(character.repeat(101))))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactly("displayName must have 0 to 100 characters");
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(Characters.atMost("\ud83d\ude00".repeat(3), 2))
                .isEqualTo("\ud83d\ude00".repeat(2));
        assertThat(Characters.atMost("ab", 2)).isEqualTo("ab");
        assertThat(Characters.atMost("a\ud83d\ude00b", 2)).isEqualTo("a\ud83d\ude00");
        assertThat(Characters.count("a\ud83d\ude00b")).isEqualTo(3);
    }

    private static Joining named(String displayName) {
        return new Joining(displayName, "SE", "Mara Lind");
    }
}

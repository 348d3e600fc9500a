package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.campaign.service.OpenCampaign;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.registry.service.Joining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are as long as they have characters. */
class LengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "\u00e9", "\u0e23", "\ud83d\ude00", "\ud834\udd1e", "\ud842\udfb7"})
    void aNameOfAHundredCharactersIsTakenAndOneMoreIsRefused(String character) {
        Length.Check displayName = check("displayName");

        assertThat(displayName.isValid(character.repeat(100), null)).isTrue();
        assertThat(displayName.isValid(character.repeat(101), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"60, true", "100, true", "101, false"})
    void aDisplayNameOfFacesIsCountedByFaces(int faces, boolean taken) {
        String name = "\ud83d\ude00".repeat(faces);
        assertThat(check("displayName").isValid(name, null)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "120, true", "121, false"})
    void aCampaignsNameToo(int faces, boolean taken) {
        String name = "\ud83d\ude00".repeat(faces);
        assertThat(check(OpenCampaign.class, "name").isValid(name, null)).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "\ud83d\ude00", "", "DEU"})
    void aCountryHasTwo(String country) {
        assertThat(check("country").isValid(country, null)).isFalse();
        assertThat(check("country").isValid("DE", null)).isTrue();
        assertThat(check("country").isValid(null, null)).isTrue();
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(Characters.atMost("\ud83d\ude00".repeat(3), 2))
                .isEqualTo("\ud83d\ude00".repeat(2));
        assertThat(Characters.atMost("ab", 2)).isEqualTo("ab");
        assertThat(Characters.atMost("a\ud83d\ude00b", 2)).isEqualTo("a\ud83d\ude00");
        assertThat(Characters.count("a\ud83d\ude00b")).isEqualTo(3);
    }

    /** The check of a field of those who join. */
    private static Length.Check check(String field) {
        return check(Joining.class, field);
    }

    private static Length.Check check(Class<?> command, String field) {
        Length.Check check = new Length.Check();
        for (var component : command.getRecordComponents()) {
            if (component.getName().equals(field)) {
                check.initialize(component.getAnnotation(Length.class));
            }
        }
        return check;
    }
}

package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(WrittenName.isSame("José Núñez", "Jose\u0301 Nu\u0301n\u0303ez")).isTrue();
        assertThat(WrittenName.of("Jose\u0301")).isEqualTo("José");
        assertThat(WrittenName.of("\u1112\u1161\u11ab")).isEqualTo("\ud55c");
        assertThat(WrittenName.isSame("\u212bsa", "\u00c5sa")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara\nLind",
                "Mara\r\nLind",
                " Mara   Lind ",
                "Mara\u00a0Lind",
                "Mara\u2028Lind",
                "Mara\u0085Lind",
                "Mara\tLind",
                "Mara\u3000Lind",
                "\ufeffMara Lind",
                "Ma\u200bra Lind",
                "Ma\u00adra \u202aLind\u202c"
            })
    void aNameIsOneLineWithSingleBlanks(String given) {
        assertThat(WrittenName.of(given)).isEqualTo("Mara Lind");
        assertThat(WrittenName.isSame(given, "Mara Lind")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Lind, Lind Mara",
        "Mara Lind, MaraLind",
        "Jose, José",
        "Mara Lind, Mara Lindt"
    })
    void otherNamesAreOthers(String one, String other) {
        assertThat(WrittenName.isSame(one, other)).isFalse();
    }

    @Test
    void joinersStayWhereAScriptNeedsThem() {
        assertThat(WrittenName.of("علی\u200cرضا")).isEqualTo("علی\u200cرضا");
        assertThat(WrittenName.isSame("علی\u200cرضا", "علیرضا")).isTrue();
    }

    @Test
    void whatNobodySeesIsNoName() {
        assertThat(WrittenName.of("\u200b\n \u2060")).isEmpty();
    }

    @Test
    void kosovoIsACountryForWhateverAsks() {
        assertThat(Countries.isCode("XK")).isTrue();
        assertThat(Countries.isCode("ZZ")).isFalse();
        assertThat(Countries.all(Locale.ENGLISH))
                .contains(new Countries.Country("XK", "Kosovo"))
                .hasSize(Locale.getISOCountries().length + 1);
    }
}

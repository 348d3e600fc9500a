package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'sv,de-AT,en', DE",
        "'ar-EG-u-nu-arab', AR",
        "'en-GB,de', EN",
        "'ru', RU",
        "'tlh,sv', ",
        "'', "
    })
    void theFirstThatIsReadHereCounts(String tags, Language best) {
        List<Locale> read = Stream.of(tags.split(",")).map(Locale::forLanguageTag).toList();
        assertThat(Language.best(read).orElse(null)).isEqualTo(best);
    }

    @Test
    void eachHasItsTagItsOwnNameAndWesternDigits() {
        assertThat(Stream.of(Language.values()).map(Language::ownName))
                .containsExactly("English", "Deutsch", "Español", "Français", "Русский", "العربية");
        assertThat(Language.TAGS).isEqualTo("en, de, es, fr, ru, ar");
        assertThat(String.format(Language.AR.locale(), "%d", 12)).isEqualTo("12");
    }
}

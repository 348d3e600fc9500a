package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AB-123; ab 123",
                "USB-C/HDMI cable; usb c hdmi cable",
                "Router 802.11ax; router 802 11ax",
                "A_B.C,D:E (F) [G] «H»; a b c d e f g h",
                "Größe XL; grösse xl",
                "GRÖẞE; grösse",
                "İstanbul; istanbul",
                "ISTANBUL ıstanbul i\u0307stanbul; istanbul",
                "Cre\u0300me bru\u0302le\u0301e; crème brûlée",
                "हिन्दी किताब; हिन्दी किताब",
                "ﬁne Ｆｕｌｌ; fine full",
                "C++ ★; c + ★",
                "it's l’été; it s l été",
                "zero\u200bwidth so\u00adft; zerowidth soft",
                "--- ...; ''",
                "\u0301x; \u0301x"
            })
    void aTextIsPartedIntoWords(String text, String words) {
        assertThat(SearchWords.kept(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB-123",
                "USB-C/HDMI cable",
                "Router 802.11ax",
                "हिन्दी किताब",
                "İstanbul mug",
                "รองเท้าผ้าใบ",
                "Cre\u0300me bru\u0302le\u0301e",
                "Größe XL",
                "蓝牙耳机 Pro",
                "東京タワー東京タワー東京タワー東京タワー東京タワー",
                "בית ספר",
                "كِتَاب",
                "Ελληνικός ΟΔΟΣ",
                "한국어 책",
                "ភាសាខ្មែរ",
                "ⅣX ½ №5",
                "Tiếng Việt",
                "A-12 Studio wörd"
            })
    void whatStandsThereIsFoundByItself(String text) {
        assertThat(isFound(text, text)).isTrue();
        assertThat(isFound(text, text.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(isFound(text, text.toLowerCase(java.util.Locale.ROOT))).isTrue();
        assertThat(
                        isFound(
                                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD),
                                text))
                .isTrue();
        assertThat(isFound("Plain kettle", text)).isFalse();
    }

    @Test
    void scriptsThatPartNoWordsAreFoundFromEveryLetterOn() {
        assertThat(isFound("蓝牙耳机", "耳机")).isTrue();
        assertThat(isFound("蓝牙耳机", "机耳")).isFalse();
        assertThat(isFound("รองเท้าผ้าใบ", "ผ้าใบ")).isTrue();
        assertThat(isFound("Trailmug", "mug")).isFalse();
    }

    @Test
    void aWordIsKeptInBoundsHoweverLongItIs() {
        assertThat(SearchWords.kept("x".repeat(500))).hasSize(100);
        assertThat(SearchWords.kept("\ufdfa".repeat(200)).split(" "))
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(100));
    }

    private static boolean isFound(String text, String question) {
        List<String> kept = Arrays.asList(SearchWords.kept(text).split(" "));
        List<String> asked = SearchWords.asked(question);
        return !asked.isEmpty()
                && asked.stream()
                        .allMatch(word -> kept.stream().anyMatch(one -> one.startsWith(word)));
    }
}

package org.creatorconnect.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter in every language, held against the English one. */
class TranslatedLettersTest {

    private static final Properties ENGLISH = read("");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** Words that are the same in another language; none today. */
    private static final Set<String> THE_SAME = Set.of();

    private final LetterWords words = new LetterWords();

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void everyLanguageHasAllWordsOfTheEnglishLettersAndNoOthers(Language language) {
        assertThat(translated(language).stringPropertyNames())
                .hasSizeGreaterThan(200)
                .isEqualTo(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void everyTextTellsTheSameValues(Language language) {
        Properties translated = translated(language);
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(places(translated.getProperty(key)))
                    .as(language + " " + key)
                    .isEqualTo(places(ENGLISH.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void nothingWasLeftInEnglish(Language language) {
        Properties translated = translated(language);
        for (String key : ENGLISH.stringPropertyNames()) {
            if (!THE_SAME.contains(language.tag() + " " + key)) {
                assertThat(translated.getProperty(key))
                        .as(language + " " + key)
                        .isNotBlank()
                        .isNotEqualTo(ENGLISH.getProperty(key));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextPutsItsValuesIn(Language language) {
        Properties all = language == Language.EN ? ENGLISH : translated(language);
        for (String key : all.stringPropertyNames()) {
            String text = all.getProperty(key);
            assertThat(text).as(language + " " + key).doesNotContain("'");
            String told = new MessageFormat(text).format(new Object[] {"①", "②", "③", "④"});
            assertThat(PLACE.matcher(told).find()).as(language + " " + key).isFalse();
            assertThat(told.contains("①")).isEqualTo(text.contains("{0}"));
            assertThat(told.contains("②")).isEqualTo(text.contains("{1}"));
            assertThat(told.contains("③")).isEqualTo(text.contains("{2}"));
            assertThat(told.contains("④")).isEqualTo(text.contains("{3}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWrittenInItsLanguageAndDirection(Language language) {
        List<String> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThan(80);
        for (String kind : kinds) {
            boolean leads = ENGLISH.containsKey(kind + ".link");
            WrittenLetter letter =
                    words.write(
                            kind,
                            language.tag(),
                            new LetterContent(
                                    List.of("Mara & Co", "3 March 2026", "fraud", "for good"),
                                    leads
                                            ? Optional.of("https://connect.example/x?a=b")
                                            : Optional.empty(),
                                    Optional.of("https://connect.example/end")));
            assertThat(letter.language()).isEqualTo(language.tag());
            assertThat(letter.subject()).as(kind).isNotBlank().doesNotContain("{");
            assertThat(letter.text()).contains("\n-- \n").doesNotContain("{");
            assertThat(letter.html())
                    .startsWith(
                            "<!DOCTYPE html><html lang=\"%s\" dir=\"%s\">"
                                    .formatted(
                                            language.tag(),
                                            language == Language.AR ? "rtl" : "ltr"))
                    .doesNotContain("Mara & Co")
                    .endsWith("</body></html>");
            assertThat(letter.html().contains("href=")).as(kind).isEqualTo(leads);
        }
    }

    private static List<String> kinds() {
        return ENGLISH.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring(0, key.length() - ".subject".length()))
                .sorted()
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties translated(Language language) {
        return read("_" + language.tag());
    }

    /** The letters, and the words that stand among their values. */
    private static Properties read(String suffix) {
        Properties read = new Properties();
        load("letters" + suffix, read);
        load("reminders" + suffix, read);
        load("proposals" + suffix, read);
        load("tasks" + suffix, read);
        load("values" + suffix, read);
        return read;
    }

    private static void load(String bundle, Properties into) {
        String name = "/org/creatorconnect/mail/" + bundle + ".properties";
        try (InputStream file = LetterWords.class.getResourceAsStream(name)) {
            into.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }
}

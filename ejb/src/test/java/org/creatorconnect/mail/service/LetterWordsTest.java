package org.creatorconnect.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterWordsTest {

    private static final String LINK = "https://connect.example/join.xhtml?key=a&b=c";

    private final LetterWords words = new LetterWords();

    @Test
    void plainTextAndHtmlSayTheSameAndLoadNothing() {
        WrittenLetter letter =
                words.write(
                        "LEAVE_ADDRESS",
                        "en",
                        new LetterContent(
                                List.of("mara", "new@shop.example"),
                                Optional.of(LINK),
                                Optional.empty()));
        assertThat(letter.text())
                .contains("your account mara wants to be reached at new@shop.example")
                .contains("\n" + LINK + "\n");
        assertThat(letter.html())
                .contains("your account mara wants to be reached at new@shop.example")
                .contains("href=\"https://connect.example/join.xhtml?key=a&amp;b=c\"")
                .doesNotContain("src=");
    }

    @Test
    void whatPeopleCallThemselvesIsNoHtmlAndNoPattern() {
        WrittenLetter letter =
                words.write(
                        "PASSWORD_CHANGED",
                        "en",
                        new LetterContent(
                                List.of("<b>{0}'&\"</b>"), Optional.empty(), Optional.empty()));
        assertThat(letter.html()).contains("&lt;b&gt;{0}&#39;&amp;&quot;&lt;/b&gt;");
        assertThat(letter.text()).contains("<b>{0}'&\"</b>");
        assertThat(letter.subject()).doesNotContain("{0}");
    }

    @Test
    void aLanguageWithoutWordsIsWrittenInEnglish() {
        LetterContent content =
                new LetterContent(List.of("mara"), Optional.empty(), Optional.empty());
        assertThat(words.write("PASSWORD_CHANGED", "tlh", content))
                .isEqualTo(words.write("PASSWORD_CHANGED", "en", content));
    }

    @Test
    void aValueKeepsItsOwnDirectionWithinALetterThatRunsTheOtherWay() {
        LetterContent content =
                new LetterContent(List.of("Trail mug!"), Optional.of(LINK), Optional.empty());
        WrittenLetter letter = words.write("ASSIGNMENT_EXTENDED", "ar", content);
        assertThat(letter.text()).contains("\u2068Trail mug!\u2069").contains("\n" + LINK + "\n");
        assertThat(letter.html()).contains("<p dir=\"ltr\"");
        assertThat(words.write("ASSIGNMENT_EXTENDED", "de", content).text())
                .contains("„Trail mug!“");
    }

    @Test
    void aRegionIsWrittenInItsLanguageAndSaysSo() {
        LetterContent content =
                new LetterContent(List.of("mara"), Optional.empty(), Optional.empty());
        assertThat(words.write("PASSWORD_CHANGED", "de-AT", content).language()).isEqualTo("de");
        assertThat(words.write("PASSWORD_CHANGED", "sv", content).language()).isEqualTo("en");
    }

    @Test
    void whatIsSealedIsReadAsItWasWritten() {
        LetterContent content =
                new LetterContent(List.of("ü\n\"", ""), Optional.of(LINK), Optional.empty());
        assertThat(LetterContent.read(content.written())).isEqualTo(content);
        LetterContent none = new LetterContent(List.of(), Optional.empty(), Optional.empty());
        assertThat(LetterContent.read(none.written())).isEqualTo(none);
    }
}

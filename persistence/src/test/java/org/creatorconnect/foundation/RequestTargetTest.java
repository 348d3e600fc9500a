package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTargetTest {

    @ParameterizedTest
    @CsvSource({
        "a|b, a|b",
        "{campaign.id}, {campaign.id}",
        "50%off, 50%off",
        "50%25off, 50%off",
        "100%, 100%",
        "%, %",
        "%4, %4",
        "%zz%41, %zzA",
        "a+b%20c, a b c",
        "%C3%BC, ü",
        "Ã¼, ü",
        "%E2%82%AC%, €%",
        "%ff, \uFFFD",
        "%C3(, \uFFFD(",
        "a%2Fb, a/b"
    })
    void aParameterIsReadAsBrowsersWriteIt(String raw, String read) {
        assertThat(RequestTarget.parameter(raw)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "/a+b, /a+b",
        "/%41, /A",
        "/a%2fb, /a%2fb",
        "/a%5Cb, /a%5Cb",
        "/%zz, /%zz",
        "/100%, /100%"
    })
    void aPathKeepsItsPlusesAndItsEscapedSlashes(String raw, String read) {
        assertThat(RequestTarget.path(raw)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "a=1&b=%20, a=1&b=%20",
        "a|b, a%7Cb",
        "{x}, %7Bx%7D",
        "100%, 100%25",
        "%zz, %25zz",
        "%4, %254",
        "a\"b, a%22b",
        "<b>, %3Cb%3E",
        "Ã¼, %C3%BC",
        "a\\b, a%5Cb",
        "a=b&c[]=d, a=b&c%5B%5D=d"
    })
    void whatNeedsAnEscapeGetsOneAndNothingElse(String raw, String escaped) {
        assertThat(RequestTarget.escaped(raw)).isEqualTo(escaped);
        assertThat(RequestTarget.escaped(escaped)).isEqualTo(escaped);
        assertThat(RequestTarget.parameter(escaped)).isEqualTo(RequestTarget.parameter(raw));
    }

    @Test
    void parametersKeepTheirOrderTheirEmptyOnesAndTheirRepetitions() {
        assertThat(RequestTarget.parameters("b=1&&a&b=2=3&=x"))
                .containsExactly(
                        Map.entry("b", "1"),
                        Map.entry("a", ""),
                        Map.entry("b", "2=3"),
                        Map.entry("", "x"));
    }
}

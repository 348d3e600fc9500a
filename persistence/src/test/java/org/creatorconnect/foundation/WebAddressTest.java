package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    /**
     * Inputs with what a browser's own parser made of them: the address, in the escapes that every
     * client can follow; {@code elsewhere:} and a scheme that leads to no page; or a dash.
     */
    @Test
    void whatABrowserTakesIsTakenAndNamesTheSamePlace() throws IOException {
        List<String> vectors = vectors();
        assertThat(vectors).hasSizeGreaterThan(200);
        assertThat(vectors.stream().map(WebAddressTest::read).toList()).isEqualTo(vectors);
    }

    @Test
    void whatIsWrittenCanBeFollowedByAnyClientAndIsReadAsTheSameAgain() throws IOException {
        for (String vector : vectors()) {
            String address = vector.substring(vector.indexOf('\t') + 1);
            if (address.startsWith("http")) {
                assertThat(URI.create(address)).hasToString(address);
                assertThat(WebAddress.parse(address).orElseThrow()).hasToString(address);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://SHOP.example:443/lamp, https://shop.example/lamp",
        "https://shop.example./lamp, https://shop.example/lamp",
        "https://shop.example/gr\u00fcn, https://shop.example/gr%C3%BCn",
        "https://shop.example/gr%c3%bcn, https://shop.example/gr%C3%BCn",
        "https://shop.example/%6Camp, https://shop.example/lamp",
        "https://shop.example/a|b, https://shop.example/a%7cb",
        "https://shop.example/a%27b, https://shop.example/a'b",
        "https://shop.example/x?q=%7Ba%7D, https://shop.example/x?q={a}",
        "https://shop.example/x/./y/../z, https://shop.example/x/z",
        "https://shop.example/lamp#top, https://shop.example/lamp",
        "https://shop.example/lamp?, https://shop.example/lamp",
        "https://m\u00fcnchen.example/p, https://xn--mnchen-3ya.example/p",
        "https://user@shop.example/p, https://shop.example/p",
        "https://shop.example/100%, https://shop.example/100%25"
    })
    void aPageIsTheSameHoweverItsAddressIsSpelled(String one, String other) {
        assertThat(page(one)).isEqualTo(page(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/a, https://shop.example/A",
        "https://shop.example/e\u0301cole, https://shop.example/\u00e9cole",
        "https://shop.example/a%2Fb, https://shop.example/a/b",
        "https://shop.example/a%3Fb, https://shop.example/a?b",
        "https://shop.example/a%23b, https://shop.example/a#b",
        "https://shop.example/?a=b%26c, https://shop.example/?a=b&c",
        "https://shop.example/?a=b%2Bc, https://shop.example/?a=b+c",
        "https://shop.example/a%2520b, https://shop.example/a%20b",
        "https://shop.example/a, https://shop.example/a/",
        "https://shop.example/a, http://shop.example/a",
        "https://shop.example/a, https://shop.example:8443/a",
        "https://stra\u00dfe.example/, https://strasse.example/"
    })
    void pagesThatDifferStayTwo(String one, String other) {
        assertThat(page(one)).isNotEqualTo(page(other));
    }

    @Test
    void aHostIsFoundWithoutTheDotItMayEndBy() {
        assertThat(WebAddress.parse("https://Shop.example.:8443/x").orElseThrow().site())
                .isEqualTo("shop.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\\", "?", "#", "@", ":", "%", "a", "[", ".", "\u0301"})
    void addressesOfAnyLengthAreReadInTimeThatGrowsWithThem(String part) {
        String address = "https://shop.example/" + part.repeat(300_000);
        assertThat(WebAddress.parse(address)).isPresent();
        assertThat(WebAddress.parse("https://" + part.repeat(300_000))).isNotNull();
    }

    private static String page(String address) {
        return WebAddress.parse(address).orElseThrow().page();
    }

    private static String read(String vector) {
        String given = vector.substring(0, vector.indexOf('\t'));
        String input =
                ESCAPED.matcher(given)
                        .replaceAll(
                                code ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        code.group(1), 16))));
        String read =
                WebAddress.parse(input)
                        .map(it -> it.isWeb() ? it.toString() : "elsewhere:" + it.scheme())
                        .orElse("-");
        return given + "\t" + read;
    }

    private static List<String> vectors() throws IOException {
        try (Stream<String> lines =
                new BufferedReader(
                                new InputStreamReader(
                                        WebAddressTest.class.getResourceAsStream(
                                                "web-addresses.tsv"),
                                        StandardCharsets.UTF_8))
                        .lines()) {
            return lines.toList();
        }
    }
}

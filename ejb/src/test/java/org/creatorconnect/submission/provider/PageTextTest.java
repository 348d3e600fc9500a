package org.creatorconnect.submission.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    private static final String AT = "https://www.youtube.com/watch?v=mug";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>My new mug #ad</p>",
                "<title>My new mug #ad - YouTube</title>",
                "<meta name=description content='My new mug. #ad'>",
                "<META NAME=\"Description\" CONTENT=\"#AD my mug\">",
                "<meta property='og:title' content='Mug (#ad)'>",
                "<meta property=og:description content=\"Look: #ad\">",
                "<meta name='twitter:description' content='#ad'>",
                "<meta itemprop='description' content='mug #ad'>",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"VideoObject\",\"description\":\"#ad"
                        + " mug\"}</script>",
                "<script type='application/ld+json'>[{\"a\":[{\"caption\":\"mug"
                        + " \\u0023ad\"}]}]</script>",
                "<script type='application/ld+json'>{\"headline\":\"#ad\", broken",
                "<p>My mug &#35;ad</p>",
                "<p>My mug <a href='/hashtag/ad'>#ad</a>, bought</p>",
                "<p>My mug #ad<br>more</p>",
                "<noscript>#ad</noscript>"
            })
    void theMarkIsFoundWhereverThePageSaysIt(String html) {
        assertThat(PageText.of(html, AT).mentions("#ad")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>My new mug</p>",
                "<p>#adventure #adidas #adé</p>",
                "<p>mail#ad</p>",
                "<p>#ad_free</p>",
                "<p>ad</p>",
                "<script>var x = '#ad';</script>",
                "<style>a { color: #ad }</style>",
                "<!-- #ad -->",
                "<a href='/x#ad'>mug</a>",
                "<meta property='og:url' content='https://example.com/#ad'>",
                "<div data-x='#ad'>mug</div>",
                ""
            })
    void whatNobodyIsToldIsNoMark(String html) {
        assertThat(PageText.of(html, AT).mentions("#ad")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#Werbung",
                "#anzeige",
                "#publicité",
                "#publicite\u0301",
                "#publicidad",
                "#реклама",
                "#РЕКЛАМА",
                "#إعلان",
                "#広告",
                "＃ad",
                "#\u200bad",
                "#광고",
                "#reklam",
                "#advertentie"
            })
    void theUsualMarkHasLocalForms(String form) {
        assertThat(new AdMark("#ad").standsIn("Mein Becher " + form + "!")).isTrue();
    }

    @Test
    void aMarkOfItsOwnHasOnlyItsOwnForm() {
        assertThat(new AdMark("Werbung").standsIn("#ad")).isFalse();
        assertThat(new AdMark("Werbung").standsIn("Das ist WERBUNG.")).isTrue();
        assertThat(new AdMark("Werbung").standsIn("Werbungen")).isFalse();
        assertThat(new AdMark("paid partnership").standsIn("A Paid Partnership with us")).isTrue();
        assertThat(new AdMark(" ").standsIn("anything")).isFalse();
    }

    @Test
    void wherePagesTellHowTheyAreEmbeddedIsKept() {
        String html =
                "<link rel=alternate type='application/json+oembed' href='/oembed?url=x' title='Mug"
                        + " #ad'>";
        PageText page = PageText.of(html, AT);
        assertThat(page.embedding()).contains("https://www.youtube.com/oembed?url=x");
        assertThat(page.mentions("#ad")).isTrue();
    }

    @Test
    void theFingerprintFollowsWhatIsSaid() {
        String one = PageText.of("<p>a  b</p><script>1</script>", AT).hash();
        assertThat(PageText.of("<p>a\nb</p><script>2</script>", AT).hash()).isEqualTo(one);
        assertThat(PageText.of("<p>a c</p>", AT).hash()).isNotEqualTo(one).hasSize(64);
    }

    @Test
    void aHostilePageIsReadInTime() {
        long begin = System.nanoTime();
        assertThat(PageText.of("<div>".repeat(100_000) + "#ad", AT).mentions("#ad")).isTrue();
        PageText.of("<".repeat(1_000_000), AT);
        PageText.of("<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>", AT);
        assertThat(System.nanoTime() - begin).isLessThan(60_000_000_000L);
    }
}

package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "co.uk",
                "com",
                "uk",
                "com.au",
                "github.io",
                "herokuapp.com",
                "localhost",
                "shop.localhost",
                "printer.local",
                "db.internal",
                "example",
                "xn--p1ai",
                "127.0.0.1",
                "10.0.0.1",
                "gov.uk",
                "kyoto.jp",
                "blogspot.com",
                "anything.ck"
            })
    void whatManyShareIsNobodys(String host) {
        assertThat(PublicSuffixes.canBelongToOne(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "my.shop.example",
                "shop.co.uk",
                "shop.com",
                "shop.github.io",
                "xn--mnchen-3ya.example",
                "xn--mnchen-3ya.de",
                "shop.com.au",
                "city.kyoto.jp",
                "www.ck",
                "my_shop.shop.example"
            })
    void whatOneShopCanHaveIsTaken(String host) {
        assertThat(PublicSuffixes.canBelongToOne(host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "youtube.com,youtube.com",
        "www.youtube.com,youtube.com",
        "M.YouTube.com.,youtube.com",
        "a.b.c.shop.co.uk,shop.co.uk",
        "nora.github.io,nora.github.io",
        "blog.nora.github.io,nora.github.io",
        "pages.example,pages.example",
        "more.pages.example,pages.example",
        "pages.xn--mnchen-3ya.de,xn--mnchen-3ya.de",
        "github.io,github.io",
        "localhost,localhost",
        "203.0.113.7,203.0.113.7",
        "[2001:db8::7],[2001:db8::7]",
        "null,null"
    })
    void allNamesOfOneOwnerAreOneSite(String host, String site) {
        assertThat(PublicSuffixes.site(host)).isEqualTo(site);
    }
}

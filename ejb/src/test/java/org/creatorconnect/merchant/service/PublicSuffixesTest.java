package org.creatorconnect.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}

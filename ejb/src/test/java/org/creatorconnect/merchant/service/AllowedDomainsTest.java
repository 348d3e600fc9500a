package org.creatorconnect.merchant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedDomainsTest {

    @ParameterizedTest
    @CsvSource({
        "shop.example, shop.example",
        "SHOP.Example., shop.example",
        "my_shop.shop.example, my_shop.shop.example",
        "m\u00fcnchen.example, xn--mnchen-3ya.example",
        "xn--mnchen-3ya.example, xn--mnchen-3ya.example",
        "stra\u00dfe.example, xn--strae-oqa.example",
        "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444, xn--e1afmkfd.xn--p1ai",
        "' shop.example ', shop.example"
    })
    void aDomainIsTheHostThatBrowsersMakeOfIt(String given, String domain) {
        assertThat(ProgramTermsChange.domains(List.of(given))).containsExactly(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop",
                "https://shop.example",
                "shop.example/p",
                "shop.example:8443",
                "*.shop.example",
                "user@shop.example",
                "127.0.0.1",
                "0x7f.1",
                "[::1]",
                "sh op.example",
                "shop..example",
                "xn--a.example",
                ""
            })
    void whatIsNoHostNameIsNamed(String given) {
        assertThatThrownBy(() -> ProgramTermsChange.domains(List.of(given)))
                .isInstanceOf(ValidationFailed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "co.uk",
                "CO.UK.",
                "localhost",
                "shop.localhost",
                "com.au",
                "github.io",
                "printer.local",
                "db.internal",
                "anything.ck"
            })
    void whatManyShareIsNobodysDomain(String given) {
        assertThatThrownBy(() -> ProgramTermsChange.domains(List.of("shop.example", given)))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(Refusal.FieldError::field)
                                        .containsExactly("allowedDomains/1"));
    }

    @Test
    void twoSpellingsOfAHostAreOneDomain() {
        assertThat(
                        ProgramTermsChange.domains(
                                List.of("m\u00fcnchen.example", "xn--mnchen-3ya.example")))
                .hasSize(1);
    }
}

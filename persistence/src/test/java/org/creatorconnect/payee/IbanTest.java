package org.creatorconnect.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.creatorconnect.registry.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MN121234123456789123",
                "NI45BAPR00000013000003558124",
                "YE15CBYE0001018861234567891234",
                "FK88SC123456789012",
                "OM810180000001299123456",
                "SO211000001001000100141",
                "LY83002048000020100120361",
                "SD8811123456789012",
                "BI4210000100010000332045181",
                "DJ2100010000000154000100186",
                "RU0304452522540817810538091310419",
                "HN88CABF00000000000250005469",
                "XK051212012345678906",
                "MT84MALT011000012345MTLCAST001S",
                "NO9386011117947",
                "LC55HEMM000100010012001200023015",
                "BR1800360305000010009795493C1",
                "SC18SSCB11010000000000001497USD",
                "MU17BOMM0101101030300200000MUR",
                "DE89370400440532013000",
                "DE02370400441787047126"
            })
    void everyCountryOfTheRegistryHasItsOwn(String iban) {
        assertThat(Iban.read(iban)).contains(new Iban(iban));
        assertThat(Iban.read(iban.substring(0, iban.length() - 1))).isEmpty();
        assertThat(Iban.read(iban + "0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000",
                "\u200bDE89370400440532013000",
                "de89 3704 0044 0532 0130 00",
                "\ufeffDE89\u202f3704\u20090044\u20070532\u205f0130\u300000\u2060",
                "\u202aDE89370400440532013000\u202c",
                "DE89\u00ad3704\u200e0044\u061c0532\u200d0130\ufe0f00",
                "DE89\t3704\n0044\r\n0532\u20280130\u008500",
                "DE89\u28003704\u31640044 0532 0130 00"
            })
    void whatNobodySeesIsNoPartOfIt(String pasted) {
        assertThat(Iban.read(pasted)).contains(new Iban("DE89370400440532013000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE",
                "GB00HLFX11016111455365",
                "DE99370400441787047126",
                "DE01370400440532013000",
                "MN131234123456789123",
                "DE88\u00a03704\u00a00044\u00a00532\u00a00130\u00a000",
                "ZZ89370400440532013000",
                "US89370400440532013000",
                "DE8937040044053201300O",
                "DE89-3704-0044-0532-0130-00",
                "\uff24\uff2589370400440532013000",
                "DE\u0668\u0669370400440532013000"
            })
    void whatIsNoneIsNone(String given) {
        assertThat(Iban.read(given)).isEmpty();
        assertThatThrownBy(() -> new Iban(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checkDigitsLieBetween02And98() {
        Set<String> impossible = Set.of("00", "01", "99");
        for (String digits : impossible) {
            for (int account = 0; account < 97; account++) {
                String iban = "DE" + digits + String.format(Locale.ROOT, "37040044%010d", account);
                assertThat(Iban.read(iban)).isEmpty();
            }
        }
    }

    @Test
    void theCountriesOfTheRegistryAreAmongOurs() {
        assertThat(IbanRegistry.countries()).hasSize(89).allMatch(Countries::isCode);
    }
}

package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "mara@shop.example, mara@shop.example",
        "'  Mara.Lind+connect@Shop.Example ', Mara.Lind+connect@shop.example",
        "o'hara@shop.example, o'hara@shop.example",
        "mara@straße.example, mara@xn--strae-oqa.example"
    })
    void whatAMailboxCanBeCalledIsTaken(String typed, String kept) {
        assertThat(EmailAddress.of(typed).map(EmailAddress::text)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mara",
                "mara@",
                "@shop.example",
                "mara@shop",
                "mara@127.0.0.1",
                "mara@[::1]",
                "ma ra@shop.example",
                "mara@shop.example\r\nBcc: all@shop.example",
                "mara\r\n@shop.example",
                "mara@shop.example, bea@shop.example",
                "Mara <mara@shop.example>",
                "\"mara\"@shop.example",
                ".mara@shop.example",
                "mara..lind@shop.example",
                "mara@shop..example",
                "mara@-shop.example",
                "mära@shop.example"
            })
    void whatCouldBeginAnotherLineOrIsNoMailboxIsNot(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNot() {
        assertThat(EmailAddress.of("m".repeat(64) + "@shop.example")).isPresent();
        assertThat(EmailAddress.of("m".repeat(65) + "@shop.example")).isEmpty();
        assertThat(EmailAddress.of("m@" + "shop.".repeat(50) + "example")).isEmpty();
    }

    @Test
    void itIsComparedWithoutCaseAndShowsItselfMasked() {
        EmailAddress mara = EmailAddress.of("Mara@Shop.Example").orElseThrow();
        assertThat(mara.key()).isEqualTo("mara@shop.example");
        assertThat(mara).hasToString("M…@shop.example");
        assertThat(mara.host()).isEqualTo("shop.example");
    }
}

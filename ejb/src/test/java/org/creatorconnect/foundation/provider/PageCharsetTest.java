package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "text/html; charset=windows-1251|<p>|windows-1251",
                "text/html; charset=\"Shift_JIS\"|<p>|Shift_JIS",
                "text/html|<meta charset=iso-8859-1>|ISO-8859-1",
                "text/html|<meta http-equiv=Content-Type content='text/html;"
                        + " charset=koi8-r'>|KOI8-R",
                "-|<meta charset=\"euc-kr\">|EUC-KR",
                "text/html; charset=utf-8|<meta charset=iso-8859-1>|UTF-8",
                "text/html; charset=nonsense|<p>|UTF-8",
                "text/html|<meta charset=utf-16>|UTF-8",
                "-|<p>|UTF-8"
            })
    void itIsFoundOutAsBrowsersDo(String contentType, String page, String charset) {
        byte[] bytes = page.getBytes(StandardCharsets.US_ASCII);
        assertThat(PageCharset.of(contentType, bytes).name()).isEqualTo(charset);
    }

    @Test
    void aByteOrderMarkOutweighsTheHeader() {
        byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, '<', 0};
        byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '<'};
        assertThat(PageCharset.of("text/html; charset=koi8-r", utf16).name()).isEqualTo("UTF-16");
        assertThat(PageCharset.of("text/html; charset=koi8-r", utf8).name()).isEqualTo("UTF-8");
    }
}

package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

    @Test
    void aTextThatLooksLikeAFormulaIsMadeHarmless() {
        assertThat(CsvDownload.line(List.of("=1+1", "+1", "@cmd", "-x", "\tx")))
                .isEqualTo("'=1+1,'+1,'@cmd,'-x,'\tx\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvDownload.line(List.of(new BigDecimal("-1.50")))).isEqualTo("-1.50\r\n");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() {
        assertThat(CsvDownload.line(List.of("a,b", "say \"x\"", "a\nb")))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"a\nb\"\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(CsvDownload.line(Arrays.asList("a", null, "b"))).isEqualTo("a,,b\r\n");
    }
}

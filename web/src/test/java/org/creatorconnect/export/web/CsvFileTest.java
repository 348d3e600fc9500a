package org.creatorconnect.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void aFileBeginsWithTheMarkByWhichSpreadsheetsKnowItsLetters() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out);
        file.heads(List.of("Name"));
        file.end();
        assertThat(out.toByteArray()).isEqualTo("\uFEFFName\r\n".getBytes(UTF_8));
    }

    @Test
    void lettersOfAllScriptsStayWhatTheyAre() throws IOException {
        assertThat(line("José", "Łódź", "हिन्दी", "😀")).isEqualTo("José,Łódź,हिन्दी,😀\r\n");
    }

    @Test
    void aFormulaBehindBlanksOrInWideLettersIsMadeHarmlessToo() throws IOException {
        assertThat(line(" =1", "\u00a0+1", "\u200b@x", "＝1", "－1", "a=1", "\nx"))
                .isEqualTo("' =1,'\u00a0+1,'\u200b@x,'＝1,'－1,a=1,\"'\nx\"\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsMadeHarmless() throws IOException {
        assertThat(line("=1+1", "+1", "@cmd", "-x", "\tx"))
                .isEqualTo("'=1+1,'+1,'@cmd,'-x,'\tx\r\n");
    }

    @Test
    void aNumberStaysANumberHoweverItIsWritten() throws IOException {
        assertThat(line(new BigDecimal("-1.50"), new BigDecimal("1E+3"), 7L))
                .isEqualTo("-1.50,1000,7\r\n");
    }

    @Test
    void timesAndDaysAreWrittenAsTheWorldWritesThem() throws IOException {
        assertThat(line(Instant.parse("2026-03-02T10:00:00Z"), LocalDate.of(2026, 3, 2)))
                .isEqualTo("2026-03-02T10:00:00Z,2026-03-02\r\n");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() throws IOException {
        assertThat(line("a,b", "say \"x\"", "a\nb"))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"a\nb\"\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() throws IOException {
        assertThat(line("a", null, "b")).isEqualTo("a,,b\r\n");
    }

    private static String line(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out);
        file.row(Arrays.asList(cells));
        file.end();
        return out.toString(UTF_8);
    }
}

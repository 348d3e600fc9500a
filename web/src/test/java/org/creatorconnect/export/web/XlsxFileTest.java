package org.creatorconnect.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.creatorconnect.export.web.Sheet.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final String CUT = "…";

    @Test
    void aNumberIsANumberAndATextIsAText() throws IOException {
        Map<String, Cell> cells = sheet(new BigDecimal("-1.50"), 7L, "7", true).cells();
        assertThat(cells.get("A2")).isEqualTo(new Cell("n", "-1.50", ""));
        assertThat(cells.get("B2")).isEqualTo(new Cell("n", "7", ""));
        assertThat(cells.get("C2")).isEqualTo(new Cell("inlineStr", "7", ""));
        assertThat(cells.get("D2")).isEqualTo(new Cell("inlineStr", "true", ""));
    }

    @Test
    void aNumberThatASpreadsheetWouldRoundIsWrittenAsText() throws IOException {
        Map<String, Cell> cells =
                sheet(new BigDecimal("1234567890123.45"), new BigDecimal("12345678901234.56"))
                        .cells();
        assertThat(cells.get("A2")).isEqualTo(new Cell("n", "1234567890123.45", ""));
        assertThat(cells.get("B2")).isEqualTo(new Cell("inlineStr", "12345678901234.56", ""));
    }

    @Test
    void aTimeIsATimeInUtcAndADayIsADay() throws IOException {
        Map<String, Cell> cells =
                sheet(Instant.parse("2026-03-02T18:00:00Z"), LocalDate.of(2026, 3, 2)).cells();
        // Days since the end of 1899.
        assertThat(cells.get("A2")).isEqualTo(new Cell("n", "46083.75", "yyyy-mm-dd hh:mm:ss"));
        assertThat(new BigDecimal(cells.get("B2").value())).isEqualByComparingTo("46083");
        assertThat(cells.get("B2").format()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        Sheet sheet = sheet("=1+1", "+1", "@cmd", "-x", "=HYPERLINK(\"https://x.example\")");
        assertThat(sheet.hasFormulas()).isFalse();
        assertThat(sheet.cells().values()).extracting(Cell::type).containsOnly("inlineStr");
        assertThat(sheet.cells().get("A2").value()).isEqualTo("=1+1");
    }

    @Test
    void lettersOfAllScriptsStayWhatTheyAre() throws IOException {
        Map<String, Cell> cells = sheet("Łódź", "हिन्दी", "😀", "<a & b>", "a\nb").cells();
        assertThat(cells.get("A2").value()).isEqualTo("Łódź");
        assertThat(cells.get("B2").value()).isEqualTo("हिन्दी");
        assertThat(cells.get("C2").value()).isEqualTo("😀");
        assertThat(cells.get("D2").value()).isEqualTo("<a & b>");
        assertThat(cells.get("E2").value()).isEqualTo("a\nb");
    }

    @Test
    void aTextThatTheFormatWouldReadAsAnEscapedLetterIsEscapedItself() throws IOException {
        assertThat(sheet("_x0041_").cells().get("A2").value()).isEqualTo("_x005F_x0041_");
        assertThat(sheet("under_xline_").cells().get("A2").value()).isEqualTo("under_xline_");
    }

    @Test
    void aTextThatIsLongerThanACellIsCutBetweenLettersAndSaysSo() throws IOException {
        String cut = sheet("😀".repeat(20_000)).cells().get("A2").value();
        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith("😀" + CUT);
    }

    @Test
    void nothingIsNoCell() throws IOException {
        assertThat(sheet("a", null, "c").cells()).doesNotContainKey("B2").containsKey("C2");
    }

    @Test
    void everyRowIsThereWhenManyAreWrittenAndFewAreHeld() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile file = new XlsxFile(out, "rows", CUT);
        file.heads(List.of("Number"));
        for (long i = 1; i <= 1_234; i++) {
            file.row(List.of(i));
        }
        file.end();
        Sheet sheet = Sheet.of(out.toByteArray());
        assertThat(sheet.rows()).isEqualTo(1_235);
        assertThat(sheet.cells()).hasSize(1_235);
        assertThat(sheet.cells().get("A1235").value()).isEqualTo("1234");
    }

    private static Sheet sheet(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile file = new XlsxFile(out, "rows", CUT);
        file.heads(List.of());
        file.row(Arrays.asList(cells));
        file.end();
        return Sheet.of(out.toByteArray());
    }
}

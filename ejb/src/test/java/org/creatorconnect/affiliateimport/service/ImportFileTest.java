package org.creatorconnect.affiliateimport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.ImportedRow;
import org.creatorconnect.affiliateimport.RowError;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of affiliates may say, and what is named of one that says something else. */
class ImportFileTest {

    private static final String HEADING =
            "email,displayName,country,legalName,language,reference\n";

    private final List<ImportedRow> good = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int rejected;

    @Test
    void aRowIsTakenAsItIsWritten() {
        read(HEADING + " Mara.Lind@Shop.Example ,Mara,se,Mara Lind,sv,K-1\n");
        ImportedRow row = good.get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.email().text()).isEqualTo("Mara.Lind@shop.example");
        assertThat(row.displayName()).isEqualTo("Mara");
        assertThat(row.legalName()).isEqualTo("Mara Lind");
        assertThat(row.country()).isEqualTo("SE");
        assertThat(row.language()).isEqualTo("sv");
        assertThat(row.reference()).isEqualTo("K-1");
        assertThat(errors).isEmpty();
    }

    @Test
    void threeColumnsAreEnoughInAnyOrderAndSpelling() {
        read("\ufeffCountry,Display_Name,E-Mail\nDE,Bo,bo@shop.example\n");
        ImportedRow row = good.get(0);
        assertThat(row.legalName()).isEqualTo("Bo");
        assertThat(row.language()).isEqualTo("en");
        assertThat(row.reference()).isEmpty();
    }

    @Test
    void rowsOfNothingAreNoRowsAndCountWhereTheyStand() {
        read("email,displayName,country\n\n,,\na@shop.example,\"A\nB\",DE\n\nb@shop.example,,DE\n");
        assertThat(good).extracting(ImportedRow::number).containsExactly(4);
        assertThat(good.get(0).displayName()).isEqualTo("A B");
        assertThat(errors)
                .containsExactly(new RowError(6, ImportColumn.DISPLAY_NAME, RowFault.MISSING));
    }

    @Test
    void everythingThatIsWrongWithARowIsNamedAtOnce() {
        read(HEADING + "nobody,,XX,,??,\n");
        assertThat(errors)
                .containsExactly(
                        new RowError(2, ImportColumn.EMAIL, RowFault.NOT_AN_ADDRESS),
                        new RowError(2, ImportColumn.DISPLAY_NAME, RowFault.MISSING),
                        new RowError(2, ImportColumn.COUNTRY, RowFault.NOT_A_COUNTRY),
                        new RowError(2, ImportColumn.LANGUAGE, RowFault.NOT_A_LANGUAGE));
        assertThat(rejected).isEqualTo(1);
    }

    @Test
    void anAddressOfARowAtFaultIsFreeForALaterOne() {
        read(HEADING + "a@shop.example,A,XX,,,\nA@shop.example,A,SE,,,\na@shop.example,A,SE,,,\n");
        assertThat(good).extracting(ImportedRow::number).containsExactly(3);
        assertThat(errors).contains(new RowError(4, ImportColumn.EMAIL, RowFault.REPEATED));
    }

    /**
     * Fifty rows at fault of sixteen kinds among ten thousand good ones, each found by its number.
     */
    @Test
    void fiftyErrorsAmongTenThousandRowsAreNamedByTheirRows() {
        List<RowError> planted = PlantedErrors.all();
        read(PlantedErrors.file(10_000));
        assertThat(errors).containsExactlyElementsOf(planted);
        assertThat(errors).hasSize(50);
        assertThat(good).hasSize(9_950);
        Set<String> kinds =
                planted.stream()
                        .map(error -> error.column() + " " + error.fault())
                        .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email,country|displayName",
                "email,displayName,country,password|column 4",
                "email,displayName,country,E-mail|email once",
                "a@shop.example,Mara,SE|column 1",
            })
    void aFileWithOtherColumnsIsRefusedWithoutRepeatingThem(String heading, String told) {
        assertThatThrownBy(() -> read(heading + "\nx,y,z,1\n"))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining(told)
                .hasMessageNotContaining("a@shop.example")
                .hasMessageNotContaining("password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "email,displayName,country\n",
                "email,displayName,country\n\n,,\n",
                "email,displayName,country\na@shop.example,\"A\"B,SE\n",
                "email,displayName,country\na@shop.example,\"A,SE\n"
            })
    void whatIsNoFileOfRowsIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whatIsNotInUtf8IsRefusedAsAWhole() {
        byte[] latin =
                "email,displayName,country\na@b.example,\u00e9,SE\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(
                        () ->
                                ImportFile.read(
                                        new InputStreamReader(
                                                new ByteArrayInputStream(latin),
                                                StandardCharsets.UTF_8.newDecoder()),
                                        part -> {}))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aFileHasAHundredThousandRowsAtMost() {
        StringBuilder file = new StringBuilder("email,displayName,country\n");
        for (int i = 0; i <= ImportFile.MOST_ROWS; i++) {
            file.append('p').append(i).append("@shop.example,P,SE\n");
        }
        assertThatThrownBy(() -> read(file.toString()))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("100000");
    }

    private void read(String text) {
        ImportFile.read(
                new StringReader(text),
                part -> {
                    good.addAll(part.good());
                    errors.addAll(part.errors());
                    rejected += part.rejected();
                });
    }
}

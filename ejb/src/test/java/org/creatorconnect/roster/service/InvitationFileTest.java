package org.creatorconnect.roster.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void aRowSaysWhomAndUnderWhichTerms() {
        InvitationFile.Row row =
                read("creator,share,noticeDays,tailDays,startsOn,endsOn\nmara,12.5,14,60,2026-04-01,")
                        .get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.creator()).isEqualTo("mara");
        assertThat(row.given())
                .isEqualTo(new GivenInvitation(1_250, 14, 60, LocalDate.parse("2026-04-01"), null));
        assertThat(row.given().terms(TODAY).share().basisPoints()).isEqualTo(1_250);
    }

    @Test
    void theMarkThatSpreadsheetsWriteFirstIsNoPartOfTheHeading() {
        assertThat(read("\ufeffcreator,share\nmara,15")).hasSize(1);
    }

    @Test
    void whatIsNotInUtf8IsSaidToBe() {
        byte[] latin = "creator,share\nm\u00e5ra,15".getBytes(StandardCharsets.ISO_8859_1);
        Reader text =
                new InputStreamReader(
                        new ByteArrayInputStream(latin), StandardCharsets.UTF_8.newDecoder());
        assertThatThrownBy(() -> InvitationFile.read(text))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aShareIsReadToTheBasisPoint() {
        assertThat(read("creator,share\nmara,100").get(0).given().shareBps()).isEqualTo(10_000);
        assertThat(read("creator,share\nmara,0.05").get(0).given().shareBps()).isEqualTo(5);
    }

    @Test
    void creatorAndShareAreEnoughInAnyOrder() {
        GivenInvitation given = read("share,creator\r\n\"15\",\"mara\"\r\n\r\n").get(0).given();
        assertThat(given.terms(TODAY).noticeDays()).isEqualTo(30);
        assertThat(given.terms(TODAY).tailDays()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "'creator,share\nmara,', share",
        "'creator,share\nmara,12.555', share",
        "'creator,share\nmara,-1', share",
        "'creator,share\nmara,half', share",
        "'creator,share,noticeDays\nmara,5,many', noticeDays",
        "'creator,share,startsOn\nmara,5,1.4.2026', startsOn"
    })
    void aCellAtFaultIsNamedByItsColumn(String file, String column) {
        InvitationFile.Row row = read(file).get(0);
        assertThatThrownBy(row::given)
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50.01", "100", "999"})
    void aShareBeyondHalfIsRefusedWithTheTerms(String share) {
        GivenInvitation given = read("creator,share\nmara," + share).get(0).given();
        assertThatThrownBy(() -> given.terms(TODAY))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("shareBps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "creator\nmara",
                "share\n5",
                "creator,share,bonus\nmara,5,1",
                "creator,share,share\nmara,5,6",
                "creator,share\n\"mara,5"
            })
    void aFileThatCannotBeUsedIsRefusedAsAWhole(String file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("file");
    }

    @Test
    void aThousandRowsAreTakenAndNoMore() {
        String rows = "mara,5\n".repeat(InvitationFile.MOST_ROWS);
        assertThat(read("creator,share\n" + rows)).hasSize(InvitationFile.MOST_ROWS);
        assertThatThrownBy(() -> read("creator,share\n" + rows + "mara,5"))
                .isInstanceOf(ValidationFailed.class);
    }

    private static List<InvitationFile.Row> read(String text) {
        return InvitationFile.read(new StringReader(text));
    }
}

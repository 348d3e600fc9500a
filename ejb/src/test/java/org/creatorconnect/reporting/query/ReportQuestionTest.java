package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.reporting.query.ReportQuestion.Filter;
import org.creatorconnect.reporting.query.ReportQuestion.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of a report, and what its figures say. */
class ReportQuestionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    void aTimeThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> asked(DAY, DAY.minusDays(1), null))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("to must not lie before the first day");
    }

    @Test
    void aTimeOfTwoYearsCanBeAskedAndNotADayMore() {
        assertThat(asked(DAY, DAY.plusDays(730), null).days()).isEqualTo(731);
        assertThatThrownBy(() -> asked(DAY, DAY.plusDays(731), null))
                .hasMessageContaining("to must lie within 731 days");
    }

    @Test
    void rowsAreNotToldApartByTheSameTwice() {
        assertThatThrownBy(() -> asked(DAY, DAY, ReportDimension.DAY))
                .hasMessageContaining("then must be another dimension");
    }

    @ParameterizedTest
    @CsvSource({
        "MERCHANT, AGENCY",
        "MERCHANT, MERCHANT",
        "MERCHANT, SUB_ID_1",
        "CREATOR, AFFILIATE",
        "CREATOR, CAMPAIGN",
        "AGENCY, LINK",
        "AGENCY, CHANNEL",
        "AGENCY, AGENCY"
    })
    void aDimensionThatThePartyDoesNotSeeIsRefusedByItsName(
            ReportParty party, ReportDimension dimension) {
        assertThatThrownBy(() -> asked(DAY, DAY, dimension).checkFor(party))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("then " + dimension + " is not shown to you");
    }

    @Test
    void theStaffSeeEveryDimension() {
        for (ReportDimension dimension : ReportDimension.values()) {
            assertThat(dimension.isFor(ReportParty.STAFF)).as(dimension.name()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"TASK, true", "SUB_ID_5, true", "PRODUCT, false", "STATUS, false", "AGENCY, false"})
    void clicksAreToldWhereTheyCanBeToldApart(ReportDimension dimension, boolean told) {
        assertThat(asked(DAY, DAY, dimension).tellsClicks()).isEqualTo(told);
    }

    @Test
    void conversionIsOrdersByClicksAndEpcWhatAHundredClicksEarned() {
        ReportFigures figures = new ReportFigures(300L, 250L, 7, sek(1_000), sek(2_000), sek(500));
        assertThat(figures.conversion()).contains(new BigDecimal("0.0233"));
        assertThat(figures.earned()).isEqualTo(sek(3_000));
        assertThat(figures.epc()).contains(sek(1_000));
    }

    @Test
    void withoutClicksThereIsNeither() {
        ReportFigures none = new ReportFigures(0L, 0L, 1, sek(1), sek(0), sek(0));
        ReportFigures unknown = new ReportFigures(null, null, 1, sek(1), sek(0), sek(0));
        assertThat(none.conversion()).isEmpty();
        assertThat(none.epc()).isEmpty();
        assertThat(unknown.conversion()).isEmpty();
        assertThat(unknown.epc()).isEmpty();
    }

    private static ReportQuestion asked(LocalDate first, LocalDate last, ReportDimension then) {
        return new ReportQuestion(
                ReportDimension.DAY,
                then,
                ReportBasis.ORDER,
                first,
                last,
                true,
                Currency.getInstance("SEK"),
                Scope.OWN,
                Filter.NONE);
    }

    private static Money sek(long minor) {
        return Money.of(minor, "SEK");
    }
}

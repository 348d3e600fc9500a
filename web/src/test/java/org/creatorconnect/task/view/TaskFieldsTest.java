package org.creatorconnect.task.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.TrancheShare;
import org.creatorconnect.task.service.DraftTask;
import org.junit.jupiter.api.Test;

class TaskFieldsTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Formats FORMATS =
            new Formats(InstantSource.system(), new Preferences(), new Text(new Preferences()));

    @Test
    void amountsAndRatesMayBeTypedWithAComma() {
        TaskFields fields = typed(CompensationType.FEE_PLUS_CPS);
        fields.setFee("450,50");
        fields.setRate("6,5");

        DraftTask draft = read(fields);

        assertThat(draft.compensation().fee()).isEqualTo(Money.of(45_050, "EUR"));
        assertThat(draft.compensation().rate()).isEqualTo(Rate.of("0.065"));
    }

    @Test
    void applicationsAreTakenUntilTheEndOfTheDayWhereTheReaderIs() {
        TaskFields fields = typed(CompensationType.FIXED_FEE);
        fields.setFee("10");

        assertThat(read(fields).endsAt()).isEqualTo(Instant.parse("2026-12-20T22:59:00Z"));
    }

    @Test
    void whatTheFeeDoesNotBelongToIsNotAskedFor() {
        TaskFields fields = typed(CompensationType.CPS);
        fields.setFee("left over");
        fields.setRate("7");

        assertThat(read(fields).compensation().fee()).isNull();
    }

    @Test
    void whatCannotBeReadNamesItsField() {
        TaskFields fields = typed(CompensationType.FIXED_FEE);
        fields.setFee("a lot");

        assertThatThrownBy(() -> read(fields))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors())
                                        .extracting(error -> error.field())
                                        .containsExactly("fee"));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        TaskFields fields = new TaskFields();
        fields.setType(CompensationType.FEE_PLUS_CPS);
        fields.setFee("0");
        fields.setRate("101");
        fields.setSlots("1.5");
        fields.setLaterPercent("101");
        fields.setStayLiveDays(null);
        fields.setRevisionRounds("4");
        fields.setDisclosureRule(" ");

        assertThatThrownBy(() -> read(fields))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors())
                                        .extracting(error -> error.field())
                                        .containsExactlyInAnyOrder(
                                                "title",
                                                "slots",
                                                "laterPercent",
                                                "stayLiveDays",
                                                "revisionRounds",
                                                "endsAt",
                                                "fee",
                                                "rate",
                                                "disclosureRule"));
    }

    @Test
    void aPartOfTheFeeIsPaidOnlyAfterTheContentStayedLive() {
        TaskFields fields = typed(CompensationType.FIXED_FEE);
        fields.setFee("100");
        fields.setStayLiveDays("30");
        fields.setLaterPercent("30");

        assertThat(read(fields).tranches())
                .containsExactly(new DraftTask.Part(70, 0), new DraftTask.Part(30, 30));
    }

    @Test
    void aDraftIsReadBackAsItWasWritten() {
        List<TrancheShare> three =
                List.of(
                        new TrancheShare(50, 0),
                        new TrancheShare(30, 10),
                        new TrancheShare(20, 20));
        TaskTerms terms =
                new TaskTerms(
                        "A lamp in use",
                        "",
                        "YOUTUBE",
                        2,
                        Instant.parse("2026-12-20T22:59:00Z"),
                        Compensation.feePlusCps(Money.of(45_000, "EUR"), Rate.of("0.06")),
                        12_000,
                        20,
                        new TranchePlan(three),
                        14,
                        1,
                        "#ad",
                        false,
                        Audience.ANYBODY);

        DraftTask again = read(TaskFields.of(terms, BERLIN, FORMATS));

        assertThat(again.endsAt()).isEqualTo(terms.endsAt());
        assertThat(again.compensation().fee()).isEqualTo(terms.compensation().fee());
        assertThat(again.compensation().rate()).isEqualTo(Rate.of("0.06"));
        assertThat(again.tranches()).hasSize(3);
        assertThat(again.revisionRounds()).isEqualTo(1);
    }

    @Test
    void aDraftIsShownAsItIsTyped() {
        TaskFields fields = typed(CompensationType.FEE_PLUS_CPS);
        fields.setFee("1234.5");
        fields.setRate("6.5");
        DraftTask draft = read(fields);
        TaskTerms terms =
                new TaskTerms(
                        draft.title(),
                        "",
                        draft.platform(),
                        draft.slots(),
                        draft.endsAt(),
                        Compensation.feePlusCps(
                                draft.compensation().fee(), draft.compensation().rate()),
                        0,
                        0,
                        new TranchePlan(List.of(new TrancheShare(100, 0))),
                        14,
                        1,
                        "#ad",
                        false,
                        Audience.ANYBODY);

        TaskFields shown = TaskFields.of(terms, BERLIN, FORMATS);

        assertThat(shown.getFee()).isEqualTo("1,234.50");
        assertThat(shown.getRate()).isEqualTo("6.5");
        assertThat(read(shown).compensation()).isEqualTo(draft.compensation());
    }

    private static DraftTask read(TaskFields fields) {
        Faults faults = new Faults();
        DraftTask draft = fields.command(EUR, BERLIN, LocalDate.of(2026, 11, 1), faults);
        faults.throwIfAny();
        return draft;
    }

    private static TaskFields typed(CompensationType type) {
        TaskFields fields = new TaskFields();
        fields.setTitle("A lamp in use");
        fields.setPlatform("YOUTUBE");
        fields.setEndsOn("2026-12-20");
        fields.setType(type);
        return fields;
    }
}

package org.creatorconnect.campaign.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class CampaignFieldsTest {

    private final CampaignFields fields = new CampaignFields("SEK", LocalDate.of(2026, 11, 1));
    private final Faults faults = new Faults();

    @Test
    void aCampaignStartsInTheMerchantsCurrency() {
        fields.setName("Autumn");
        fields.setStartsOn("2026-12-01");
        fields.setEndsOn("2026-12-01");
        fields.setBudget("20,000.00");
        assertThat(fields.command(faults).budget()).isEqualTo(Money.of(2_000_000, "SEK"));
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void itStartsTodayUnlessAnotherDayIsChosen() {
        assertThat(fields.getStartsOn()).isEqualTo("2026-11-01");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        fields.setStartsOn("2026-12-02");
        fields.setEndsOn("2026-12-01");
        fields.setBudget("1,000");
        fields.command(faults);
        assertThat(errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("name", "endsOn", "budget");
    }

    @Test
    void aCampaignDoesNotEndInThePast() {
        fields.setName("Summer");
        fields.setStartsOn("2026-06-01");
        fields.setEndsOn("2026-10-31");
        fields.setBudget("20,000.00");
        fields.command(faults);
        assertThat(errors())
                .extracting(FieldError::message)
                .containsExactly("must be 11/1/2026 or later");
    }

    private List<FieldError> errors() {
        List<FieldError> found = new java.util.ArrayList<>();
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOfSatisfying(
                        ValidationFailed.class, failed -> found.addAll(failed.errors()));
        return found;
    }
}

package org.creatorconnect.task.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.query.CampaignRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which campaign a new task is written for, before anything is chosen. */
class TaskFormTest {

    private static final UUID OWN = new UUID(0, 1);

    @Test
    void withoutAnAddressNoCampaignIsChosen() {
        assertThat(form(null).getCampaign()).isEmpty();
    }

    @Test
    void theOwnCampaignOfTheAddressIsChosen() {
        assertThat(form(OWN.toString()).getCampaign()).isEqualTo(OWN.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000002", "nonsense", ""})
    void somebodyElsesCampaignIsNever(String campaign) {
        assertThat(form(campaign).getCampaign()).isEmpty();
    }

    @Test
    void whatIsChosenStays() {
        TaskForm form = form(OWN.toString());
        form.setCampaign(null);
        assertThat(form.getCampaign()).isEmpty();
    }

    private static TaskForm form(@Nullable String campaign) {
        return new TaskForm(new Asked(campaign), null, new Own(), null, null, null);
    }

    private static final class Asked extends Address {

        private final @Nullable String campaign;

        private Asked(@Nullable String campaign) {
            this.campaign = campaign;
        }

        @Override
        public Optional<String> value(String name) {
            return name.equals("campaign") ? Optional.ofNullable(campaign) : Optional.empty();
        }
    }

    private static final class Own extends CampaignQueries {

        @Override
        public Part<CampaignRow> campaigns(CampaignFilter filter, Place place) {
            Money budget = Money.of(100_000, "SEK");
            LocalDate day = LocalDate.of(2026, 11, 1);
            return Part.whole(
                    List.of(
                            new CampaignRow(
                                    OWN,
                                    OWN,
                                    "Aurora Home",
                                    "Autumn",
                                    day,
                                    day,
                                    budget,
                                    0,
                                    Money.zero(budget.currency()))));
        }
    }
}

package org.creatorconnect.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    private final Campaign campaign =
            new Campaign(
                    new CampaignId(UUID.randomUUID()),
                    Fixtures.MERCHANT,
                    new CampaignPlan(
                            "Spring",
                            LocalDate.of(2026, 3, 10),
                            LocalDate.of(2026, 3, 31),
                            Fixtures.euro(1)),
                    Fixtures.NOW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-09T23:59:59.999999Z",
                "2026-03-01T00:00:00Z",
                "2026-03-10T01:00:00+14:00"
            })
    void nothingIsPublishedBeforeItsFirstDayInUtc(String at) {
        assertThatThrownBy(() -> campaign.requireBegun(time(at)))
                .isInstanceOf(StateForbids.class)
                .hasMessage(
                        "The campaign begins on 2026-03-10 (UTC); it cannot be published before"
                                + " that day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-10T00:00:00Z", "2026-03-09T20:00:00-04:00", "2026-05-01T00:00:00Z"})
    void fromItsFirstDayOnItHasBegun(String at) {
        assertThatCode(() -> campaign.requireBegun(time(at))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01T00:00:00.000001Z",
                "2026-04-01T00:00:00-04:00",
                "2028-01-01T00:00:00Z"
            })
    void noTaskOutlivesItsLastDay(String end) {
        assertThatThrownBy(() -> campaign.requireWithin(time(end)))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors().get(0).message())
                                        .contains("2026-03-31 (UTC)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10T00:00:00Z", "2026-03-09T12:00:00Z"})
    void noTaskEndsBeforeItsCampaignBegins(String end) {
        assertThatThrownBy(() -> campaign.requireWithin(time(end)))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void aTaskMayTakeAllOfIt() {
        assertThatCode(() -> campaign.requireWithin(time("2026-04-01T00:00:00Z")))
                .doesNotThrowAnyException();
        assertThatCode(() -> campaign.requireWithin(time("2026-03-10T00:00:00.000001Z")))
                .doesNotThrowAnyException();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}

package org.creatorconnect.task.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a task and its reader fit, and what the task asks for. */
class FitTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Money FEE = new Money(20_000, Currency.getInstance("EUR"));
    private static final Applicant READER =
            new Applicant(true, true, true, Map.of("INSTAGRAM", 7_700L));

    @Test
    void aReaderWhoLacksNothingQualifiesWhileASlotIsFree() {
        assertThat(Fit.of(task(1, List.of()), READER, null).open()).isTrue();
        assertThat(Fit.of(task(0, List.of()), READER, null).word()).isEqualTo("full");
    }

    @Test
    void missingFollowersAreCounted() {
        Fit fit = Fit.of(task(1, List.of(Requirement.FOLLOWERS)), READER, null);
        assertThat(fit.gap()).isEqualTo(2_300);
        assertThat(fit.behind()).isTrue();
        assertThat(fit.open()).isFalse();
    }

    @Test
    void theFirstThingThatIsMissingIsNamed() {
        Fit fit =
                Fit.of(
                        task(1, List.of(Requirement.INFLUENCER_ROLE, Requirement.FOLLOWERS)),
                        READER,
                        null);
        assertThat(fit.word()).isEqualTo("INFLUENCER_ROLE");
        assertThat(fit.behind()).isFalse();
    }

    @Test
    void whoAppliedIsToldSoWhateverElseIsTrue() {
        TaskRow full = task(0, List.of(Requirement.FOLLOWERS));
        assertThat(Fit.of(full, READER, application(ApplicationStatus.APPLIED)).word())
                .isEqualTo("applied");
        assertThat(Fit.of(full, READER, application(ApplicationStatus.ACCEPTED)).word())
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"REJECTED", "WITHDRAWN", "LAPSED"})
    void anApplicationThatEndedDoesNotStandInTheWay(ApplicationStatus ended) {
        assertThat(Fit.of(task(1, List.of()), READER, application(ended)).open()).isTrue();
    }

    @Test
    void aTaskWithAFeeAsksForTheRoleAndOneWithFollowersForAChannel() {
        assertThat(Gate.of(task(1, List.of(Requirement.FOLLOWERS))))
                .containsExactly(
                        new Gate(Requirement.JOINED, true),
                        new Gate(Requirement.ACTIVE, true),
                        new Gate(Requirement.INFLUENCER_ROLE, true),
                        new Gate(Requirement.CHANNEL_ON_PLATFORM, true),
                        new Gate(Requirement.FOLLOWERS, false));
    }

    @Test
    void whoIsBannedFromTheMerchantReadsThatTheyMissIt() {
        TaskRow task = task(1, List.of(Requirement.ACTIVE_WITH_MERCHANT));
        assertThat(Gate.of(task)).contains(new Gate(Requirement.ACTIVE_WITH_MERCHANT, false));
        assertThat(Fit.of(task, READER, null).word()).isEqualTo("ACTIVE_WITH_MERCHANT");
    }

    @Test
    void whoHasNotJoinedMeetsNothing() {
        assertThat(Gate.of(task(1, List.of(Requirement.JOINED)))).allMatch(gate -> !gate.met());
    }

    private static TaskRow task(int free, List<Requirement> missing) {
        return new TaskRow(
                UUID.randomUUID(),
                TaskStatus.PUBLISHED,
                UUID.randomUUID(),
                "Autumn",
                UUID.randomUUID(),
                "Aurora Home",
                "Seven mornings",
                "INSTAGRAM",
                8,
                8 - free,
                NOW,
                CompensationType.FIXED_FEE,
                FEE,
                null,
                10_000,
                false,
                Audience.ANYBODY,
                missing,
                0,
                0);
    }

    private static ApplicationRow application(ApplicationStatus status) {
        return new ApplicationRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Seven mornings",
                UUID.randomUUID(),
                "Aurora Home",
                UUID.randomUUID(),
                "Mara",
                "SE",
                7_700,
                status,
                "I love tea",
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}

package org.creatorconnect.roster.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterEnd;
import org.creatorconnect.roster.RosterTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which contracts can be renewed, and by what terms a renewal begins. */
class RenewalTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aRenewalHasTheSameTermsFromTheDayAfterForAsLongAgain() {
        RosterTerms terms = contract(LAST, RosterContractStatus.ACTIVE).renewal();
        assertThat(terms.share().basisPoints()).isEqualTo(1_500);
        assertThat(terms.noticeDays()).isEqualTo(30);
        assertThat(terms.tailDays()).isEqualTo(90);
        assertThat(terms.startsOn()).contains(LocalDate.of(2027, 1, 1));
        assertThat(terms.endsOn()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void aRenewalNeverLastsLongerThanAnInvitationMay() {
        LocalDate leap = LocalDate.of(2024, 1, 1);
        RosterContractRow row = contract(leap, leap.plusYears(2), RosterContractStatus.ACTIVE);
        assertThat(row.renewal().endsOn()).contains(LocalDate.of(2028, 1, 2));
    }

    @Test
    void onlyAHardEndThatIsNearEnoughCanBeRenewed() {
        assertThat(contract(LAST, RosterContractStatus.ACTIVE).renewable(start(FIRST))).isTrue();
        assertThat(
                        contract(LAST, RosterContractStatus.ACTIVE)
                                .renewable(start(FIRST.minusYears(1))))
                .isFalse();
        assertThat(contract(LAST, RosterContractStatus.NOTICE).renewable(start(FIRST))).isFalse();
        assertThat(contract(LAST, RosterContractStatus.TAIL).renewable(start(FIRST))).isFalse();
        assertThat(contract(null, RosterContractStatus.ACTIVE).renewable(start(FIRST))).isFalse();
    }

    private static RosterContractRow contract(
            @Nullable LocalDate endsOn, RosterContractStatus status) {
        return contract(FIRST, endsOn, status);
    }

    private static RosterContractRow contract(
            LocalDate startsOn, @Nullable LocalDate endsOn, RosterContractStatus status) {
        UUID id = new UUID(0, 1);
        return new RosterContractRow(
                id,
                id,
                "Lantern",
                id,
                "Mara",
                1_500,
                30,
                90,
                startsOn,
                endsOn,
                endsOn,
                status,
                endsOn == null ? null : RosterEnd.TERM,
                null,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

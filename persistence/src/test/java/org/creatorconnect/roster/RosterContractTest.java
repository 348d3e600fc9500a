package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterContractTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void itHoldsFromTheDayOfTheConsentAndIsOpen() {
        RosterContract contract = open();
        assertThat(contract.status()).isEqualTo(RosterContractStatus.ACTIVE);
        assertThat(contract.startsOn()).isEqualTo(TODAY);
        assertThat(contract.endsOn()).isEmpty();
        assertThat(contract.overAt()).isEmpty();
    }

    @Test
    void whatWasNotAskedIsNotRefused() {
        assertThatThrownBy(() -> open().refuseRelease()).isInstanceOf(StateForbids.class);
    }

    @Test
    void aFirstDayThatIsOverByTheConsentIsTheDayOfTheConsent() {
        assertThat(contract(Optional.of(TODAY.minusDays(3)), Optional.empty()).startsOn())
                .isEqualTo(TODAY);
        assertThat(contract(Optional.of(TODAY.plusDays(3)), Optional.empty()).startsOn())
                .isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void aHardEndIsItsLastDayAndTheTailFollows() {
        RosterContract contract = contract(Optional.empty(), Optional.of(TODAY.plusDays(100)));
        assertThat(contract.endsOn()).contains(TODAY.plusDays(100));
        assertThat(contract.tailEndsOn()).contains(TODAY.plusDays(190));
        assertThat(contract.endReason()).contains(RosterEnd.TERM);
        assertThat(contract.overAt()).contains(Instant.parse("2026-06-11T00:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(RosterSide.class)
    void noticeOfEitherSideLetsItRunForTheAgreedDays(RosterSide side) {
        RosterContract contract = open();
        contract.giveNotice(side, NOW);
        assertThat(contract.status()).isEqualTo(RosterContractStatus.NOTICE);
        assertThat(contract.endsOn()).contains(TODAY.plusDays(30));
        assertThat(contract.tailEndsOn()).contains(TODAY.plusDays(120));
        assertThat(contract.endReason()).contains(side.notice());
    }

    @Test
    void noticeNeverMakesItLastLongerThanItsTerm() {
        RosterContract contract = contract(Optional.empty(), Optional.of(TODAY.plusDays(10)));
        contract.giveNotice(RosterSide.AGENCY, NOW);
        assertThat(contract.endsOn()).contains(TODAY.plusDays(10));
        assertThat(contract.endReason()).contains(RosterEnd.TERM);
    }

    @Test
    void noticeBeforeItBeginsLetsItHoldOnNoDay() {
        RosterContract contract = contract(Optional.of(TODAY.plusDays(60)), Optional.empty());
        contract.giveNotice(RosterSide.CREATOR, NOW);
        assertThat(contract.endsOn()).contains(TODAY.plusDays(59));
    }

    @Test
    void itsLastDayBelongsToItAndThenTheTailBegins() {
        RosterContract contract = open();
        contract.giveNotice(RosterSide.CREATOR, NOW);
        Instant over = contract.overAt().orElseThrow();
        assertThat(contract.runOut(over.minusMillis(1))).isFalse();
        assertThat(contract.runOut(over)).isTrue();
        assertThat(contract.status()).isEqualTo(RosterContractStatus.TAIL);
        assertThat(contract.runOut(over)).isFalse();
        Instant tail = contract.tailOverAt().orElseThrow();
        assertThat(contract.endTail(tail.minusMillis(1))).isFalse();
        assertThat(contract.endTail(tail)).isTrue();
        assertThat(contract.status()).isEqualTo(RosterContractStatus.ENDED);
        assertThat(contract.endTail(tail)).isFalse();
    }

    @Test
    void withoutATailItEndsWithItsLastDay() {
        RosterContract contract = contract(terms(0, 0, Optional.empty(), Optional.empty()));
        contract.giveNotice(RosterSide.CREATOR, NOW);
        assertThat(contract.endsOn()).contains(TODAY);
        assertThat(contract.runOut(NOW.plus(Duration.ofDays(1)))).isTrue();
        assertThat(contract.status()).isEqualTo(RosterContractStatus.ENDED);
    }

    @Test
    void aCreatorWhoAsksIsReleasedBySilenceAfterSevenDays() {
        RosterContract contract = open();
        contract.askRelease(NOW);
        Instant by = NOW.plus(Duration.ofDays(7));
        assertThat(contract.releaseDecidesBy()).contains(by);
        assertThat(contract.releaseBySilence(by.minusMillis(1))).isFalse();
        assertThat(contract.releaseBySilence(by)).isTrue();
        assertThat(contract.status()).isEqualTo(RosterContractStatus.TAIL);
        assertThat(contract.endReason()).contains(RosterEnd.RELEASED_BY_SILENCE);
        assertThat(contract.endsOn()).contains(TODAY.plusDays(7));
        assertThat(contract.releaseDecidesBy()).isEmpty();
    }

    @Test
    void anAgencyReleasesTodayOrRefusesAndTheContractGoesOn() {
        RosterContract released = open();
        released.askRelease(NOW);
        released.release(NOW);
        assertThat(released.endsOn()).contains(TODAY);
        assertThat(released.endReason()).contains(RosterEnd.RELEASED);
        RosterContract refused = open();
        refused.askRelease(NOW);
        refused.refuseRelease();
        assertThat(refused.status()).isEqualTo(RosterContractStatus.ACTIVE);
        assertThat(refused.releaseBySilence(NOW.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void aReleaseIsAskedForOnceAndAnsweredOnlyWhenAsked() {
        RosterContract contract = open();
        assertThatThrownBy(() -> contract.release(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(contract::requireAsked).isInstanceOf(StateForbids.class);
        contract.askRelease(NOW);
        assertThatThrownBy(() -> contract.askRelease(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void aReleaseNeverMakesItLastLonger() {
        RosterContract contract = contract(Optional.empty(), Optional.of(TODAY.plusDays(1)));
        contract.askRelease(NOW);
        contract.release(NOW.plus(Duration.ofDays(3)));
        assertThat(contract.endsOn()).contains(TODAY.plusDays(1));
    }

    @Test
    void aContractOfAnAgencyThatIsNoMoreEndsThatDayWithoutATail() {
        RosterContract contract = open();
        contract.askRelease(NOW);
        contract.breakOff(RosterEnd.AGENCY_CLOSED, NOW);
        assertThat(contract.status()).isEqualTo(RosterContractStatus.ENDED);
        assertThat(contract.endsOn()).contains(TODAY);
        assertThat(contract.tailEndsOn()).contains(TODAY);
        assertThat(contract.endReason()).contains(RosterEnd.AGENCY_CLOSED);
        assertThat(contract.releaseDecidesBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RosterContractStatus.class)
    void aStateLeadsWhereTheTableSaysAndNowhereElse(RosterContractStatus from) {
        Set<RosterContractStatus> allowed =
                switch (from) {
                    case ACTIVE ->
                            EnumSet.of(
                                    RosterContractStatus.NOTICE,
                                    RosterContractStatus.TAIL,
                                    RosterContractStatus.ENDED);
                    case NOTICE ->
                            EnumSet.of(RosterContractStatus.TAIL, RosterContractStatus.ENDED);
                    case TAIL -> EnumSet.of(RosterContractStatus.ENDED);
                    case ENDED -> EnumSet.noneOf(RosterContractStatus.class);
                };
        assertThat(from.successors()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(
            value = RosterContractStatus.class,
            names = {"TAIL", "ENDED"})
    void whatIsOverCanNeitherBeEndedAgainNorAskedFor(RosterContractStatus over) {
        RosterContract contract = open();
        contract.askRelease(NOW);
        contract.release(NOW);
        if (over == RosterContractStatus.ENDED) {
            contract.endTail(contract.tailOverAt().orElseThrow());
        }
        assertThat(contract.status()).isEqualTo(over);
        assertThatThrownBy(() -> contract.giveNotice(RosterSide.CREATOR, NOW))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> contract.askRelease(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(contract::requireAsked).isInstanceOf(StateForbids.class);
    }

    private static RosterContract open() {
        return contract(Optional.empty(), Optional.empty());
    }

    private static RosterContract contract(
            Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        return contract(terms(30, 90, startsOn, endsOn));
    }

    private static RosterTerms terms(
            int notice, int tail, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        return new RosterTerms(new AgencyShare(1_500), notice, tail, startsOn, endsOn);
    }

    private static RosterContract contract(RosterTerms terms) {
        RosterInvitation invitation =
                new RosterInvitation(
                        new RosterInvitationId(UUID.randomUUID()),
                        new AffiliateId(UUID.randomUUID()),
                        new AffiliateId(UUID.randomUUID()),
                        terms,
                        NOW.minus(Duration.ofDays(1)));
        invitation.accept(invitation.affiliateId(), NOW);
        return new RosterContract(new RosterContractId(UUID.randomUUID()), invitation, NOW);
    }
}

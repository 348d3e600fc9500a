package org.creatorconnect.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creatorconnect.merchant.TermsSchedule.Cut;
import org.creatorconnect.merchant.TermsSchedule.Version;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.Test;

class TermsScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration NOTICE = Duration.ofDays(30);
    private static final ProgramTerms TERMS = terms("0.07", "shop.example.com");
    private static final TermsSchedule QUIET = new TermsSchedule(TERMS, List.of());

    @Test
    void aCutWaitsForTheNoticeWhileTheRestHoldsAtOnce() {
        TermsSchedule after = change(QUIET, terms("0.05", "new.example.com"), "0.05", NOW);
        assertThat(after.versionsAfter(QUIET, NOW))
                .containsExactly(
                        new Version(NOW, terms("0.07", "new.example.com")),
                        new Version(NOW.plus(NOTICE), terms("0.05", "new.example.com")));
    }

    @Test
    void aCutAloneIsOneVersion() {
        TermsSchedule after = change(QUIET, TERMS, "0.05", NOW);
        assertThat(after.versionsAfter(QUIET, NOW))
                .containsExactly(new Version(NOW.plus(NOTICE), terms("0.05", "shop.example.com")));
    }

    @Test
    void aRiseHoldsAtOnceAndTakesBackAnnouncedCuts() {
        TermsSchedule cut = change(QUIET, TERMS, "0.05", NOW);
        Instant later = NOW.plus(Duration.ofDays(3));
        TermsSchedule after = change(cut, TERMS, "0.08", later);
        assertThat(after.cuts()).isEmpty();
        assertThat(after.versionsAfter(cut, later))
                .containsExactly(new Version(later, terms("0.08", "shop.example.com")));
    }

    @Test
    void thePresentRateToldAgainTakesBackAnnouncedCuts() {
        TermsSchedule cut = change(QUIET, TERMS, "0.05", NOW);
        assertThat(change(cut, TERMS, "0.07", NOW).cuts()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhenNothingChanges() {
        assertThat(change(QUIET, TERMS, "0.07", NOW).versionsAfter(QUIET, NOW)).isEmpty();
        TermsSchedule cut = change(QUIET, TERMS, "0.05", NOW);
        Instant later = NOW.plus(Duration.ofDays(10));
        assertThat(change(cut, TERMS, "0.05", later).versionsAfter(cut, later)).isEmpty();
    }

    @Test
    void aDeeperCutGetsANoticeOfItsOwnAndTheFirstKeepsItsDay() {
        TermsSchedule cut = change(QUIET, TERMS, "0.05", NOW);
        Instant later = NOW.plus(Duration.ofDays(10));
        assertThat(change(cut, TERMS, "0.03", later).cuts())
                .containsExactly(
                        new Cut(NOW.plus(NOTICE), Rate.of("0.05")),
                        new Cut(later.plus(NOTICE), Rate.of("0.03")));
    }

    @Test
    void aMilderCutComesOnTheDayOfTheDeeperOneItReplaces() {
        TermsSchedule cut = change(QUIET, TERMS, "0.03", NOW);
        Instant later = NOW.plus(Duration.ofDays(10));
        assertThat(change(cut, TERMS, "0.05", later).cuts())
                .containsExactly(new Cut(NOW.plus(NOTICE), Rate.of("0.05")));
    }

    @Test
    void anotherFieldChangesAlsoInTheTermsThatACutWillBring() {
        TermsSchedule cut = change(QUIET, TERMS, "0.05", NOW);
        Instant later = NOW.plus(Duration.ofDays(3));
        TermsSchedule after =
                cut.changed(terms("0.07", "new.example.com"), Optional.empty(), later, NOTICE);
        assertThat(after.versionsAfter(cut, later))
                .containsExactly(
                        new Version(later, terms("0.07", "new.example.com")),
                        new Version(NOW.plus(NOTICE), terms("0.05", "new.example.com")));
    }

    /**
     * Whatever is changed, whenever: nobody ever finds a lower rate than was told 30 days before.
     */
    @Test
    void noRateFallsWithoutNotice() {
        Random random = new Random(20260302);
        for (int story = 0; story < 2000; story++) {
            List<Version> written = new ArrayList<>(List.of(new Version(NOW, TERMS)));
            TermsSchedule schedule = QUIET;
            Instant at = NOW;
            for (int step = 0; step < 6; step++) {
                at = at.plus(Duration.ofDays(random.nextInt(25)));
                schedule = asOf(schedule, at);
                Rate promised = lowestWithin(written, at);
                Rate wanted = Rate.ofBasisPoints(100 * (1 + random.nextInt(9)));
                TermsSchedule after =
                        schedule.changed(
                                TERMS.withDefaultRate(wanted), Optional.of(wanted), at, NOTICE);
                written.addAll(after.versionsAfter(schedule, at));
                schedule = after;
                assertThat(lowestWithin(written, at)).isGreaterThanOrEqualTo(promised);
            }
        }
    }

    private static TermsSchedule change(
            TermsSchedule before, ProgramTerms wanted, String rate, Instant at) {
        return before.changed(wanted, Optional.of(Rate.of(rate)), at, NOTICE);
    }

    /** The lowest rate in force at any moment of the notice that begins now. */
    private static Rate lowestWithin(List<Version> written, Instant at) {
        return written.stream()
                .map(Version::effectiveAt)
                .map(moment -> moment.isBefore(at) ? at : moment)
                .filter(moment -> moment.isBefore(at.plus(NOTICE)))
                .map(moment -> inForce(written, moment))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Rate inForce(List<Version> written, Instant at) {
        return written.stream()
                .filter(version -> !version.effectiveAt().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .terms()
                .defaultRate();
    }

    private static TermsSchedule asOf(TermsSchedule schedule, Instant at) {
        ProgramTerms now = schedule.now();
        for (Cut cut : schedule.cuts()) {
            now = cut.effectiveAt().isAfter(at) ? now : now.withDefaultRate(cut.rate());
        }
        List<Cut> coming =
                schedule.cuts().stream().filter(cut -> cut.effectiveAt().isAfter(at)).toList();
        return new TermsSchedule(now, coming);
    }

    private static ProgramTerms terms(String rate, String domain) {
        return new ProgramTerms(30, 15, Rate.of(rate), Rate.of("0.1"), List.of(domain));
    }
}

package org.creatorconnect.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of a time, as the database finds them, against those of each of its moments. */
class ProgramHistoryTest extends DatabaseTest {

    private static final int VERSIONS = 40;
    private static final int DAYS = 100;

    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private ProgramRepository programs;

    @BeforeEach
    void open() {
        programs = with(new ProgramRepository());
        entityManager.persist(new Merchant(merchant, "Aurora Home", "SE", false, NOW));
    }

    @Test
    void aHistoryKnowsTheTermsOfEachMoment() {
        Random random = new Random(20_260_302);
        for (int version = 1; version <= VERSIONS; version++) {
            programs.add(
                    new Program(
                            new ProgramId(UUID.randomUUID()),
                            merchant,
                            version,
                            day(random.nextInt(DAYS)),
                            ProgramTerms.DEFAULT));
        }
        entityManager.flush();
        for (int first = 0; first < DAYS; first += 7) {
            ProgramHistory history = history(day(first), day(first + 20));
            for (int moment = first; moment <= first + 20; moment++) {
                assertThat(history.inForce(day(moment)))
                        .isEqualTo(programs.inForce(merchant, day(moment)));
            }
        }
    }

    @Test
    void beforeTheFirstTermsThereAreNone() {
        programs.add(
                new Program(
                        new ProgramId(UUID.randomUUID()),
                        merchant,
                        1,
                        day(5),
                        ProgramTerms.DEFAULT));
        entityManager.flush();
        ProgramHistory history = history(day(0), day(9));
        assertThat(history.inForce(day(5).minusMillis(1))).isEmpty();
        assertThat(history.inForce(day(5))).isPresent();
        assertThat(history(day(0), day(4)).versions()).isEmpty();
    }

    @Test
    void ofSeveralMerchantsEachHasItsOwn() {
        MerchantId other = new MerchantId(UUID.randomUUID());
        MerchantId none = new MerchantId(UUID.randomUUID());
        entityManager.persist(new Merchant(other, "Borealis", "FI", false, NOW));
        for (MerchantId one : List.of(merchant, other)) {
            programs.add(
                    new Program(
                            new ProgramId(UUID.randomUUID()),
                            one,
                            1,
                            day(1),
                            ProgramTerms.DEFAULT));
        }
        entityManager.flush();
        Map<MerchantId, ProgramHistory> found =
                programs.between(Set.of(merchant, other, none), day(0), day(9));
        assertThat(found.get(merchant).inForce(day(2)))
                .isEqualTo(programs.inForce(merchant, day(2)));
        assertThat(found.get(other).inForce(day(2))).isEqualTo(programs.inForce(other, day(2)));
        assertThat(found.get(none).versions()).isEmpty();
    }

    private ProgramHistory history(Instant earliest, Instant latest) {
        return programs.between(Set.of(merchant), earliest, latest).get(merchant);
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}

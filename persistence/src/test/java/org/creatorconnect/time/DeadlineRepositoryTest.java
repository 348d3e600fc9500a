package org.creatorconnect.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineRepositoryTest extends DatabaseTest {

    private enum Kind implements DeadlineKind {
        LOOK,
        REVIEW
    }

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private DeadlineRepository repository;

    @BeforeEach
    void openRepository() {
        repository = with(new DeadlineRepository());
    }

    @Test
    void theEarliestIsClaimedFirstAndOnlyOnce() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(10)));
        repository.set(new Deadline("REVIEW", other, NOW.minusSeconds(20)));
        assertThat(claimed()).contains(other);
        assertThat(claimed()).contains(one);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void nothingIsClaimedBeforeItIsOver() {
        repository.set(new Deadline("REVIEW", one, NOW.plusSeconds(1)));
        assertThat(claimed()).isEmpty();
        assertThat(repository.nextAttempt(NOW.plusSeconds(1))).contains(NOW.plusSeconds(1));
    }

    @Test
    void theVeryInstantStillBelongsToWhoeverActs() {
        repository.set(new Deadline("REVIEW", one, NOW));
        assertThat(claimed()).isEmpty();
        assertThat(repository.claim(NOW.plusNanos(1000))).isPresent();
    }

    @Test
    void linesAreKeptApartByKind() {
        repository.set(new Deadline("LOOK", one, NOW.minusSeconds(2)));
        repository.set(new Deadline("REVIEW", other, NOW.minusSeconds(1)));
        assertThat(repository.claimOtherThan(Set.of("LOOK"), NOW))
                .map(DeadlineRepositoryTest::subject)
                .contains(other);
        assertThat(repository.claimOf(Set.of("LOOK"), NOW))
                .map(DeadlineRepositoryTest::subject)
                .contains(one);
    }

    @Test
    void settingItAgainMovesIt() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        repository.set(new Deadline("REVIEW", one, NOW.plusSeconds(60)));
        assertThat(claimed()).isEmpty();
        assertThat(repository.dueAt("REVIEW", one)).contains(NOW.plusSeconds(60));
    }

    @Test
    void manyAreClearedAtOnceOfTheirKindsAndSubjectsAlone() {
        for (UUID subject : List.of(one, other)) {
            repository.set(new Deadline("LOOK", subject, NOW.minusSeconds(2)));
            repository.set(new Deadline("REVIEW", subject, NOW.minusSeconds(1)));
        }
        repository.clearAll(List.of(Kind.LOOK), List.of(one, other));
        assertThat(repository.dueAt("LOOK", one)).isEmpty();
        assertThat(repository.dueAt("LOOK", other)).isEmpty();
        repository.clearAll(List.of(Kind.LOOK, Kind.REVIEW), List.of(one));
        assertThat(repository.dueAt("REVIEW", one)).isEmpty();
        assertThat(repository.dueAt("REVIEW", other)).contains(NOW.minusSeconds(1));
    }

    @Test
    void aClearedDeadlineNeverFalls() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        ClaimedDeadline claimed = repository.claim(NOW).orElseThrow();
        repository.clear("REVIEW", one);
        assertThat(repository.take(claimed, NOW)).isFalse();
    }

    @Test
    void oneThatWasMovedMeanwhileDoesNotFallAtItsOldTime() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        ClaimedDeadline claimed = repository.claim(NOW).orElseThrow();
        repository.set(new Deadline("REVIEW", one, NOW.plusSeconds(60)));
        assertThat(repository.take(claimed, NOW)).isFalse();
        assertThat(repository.dueAt("REVIEW", one)).contains(NOW.plusSeconds(60));
    }

    @Test
    void neitherDoesOneThatWasSetToTheSameTimeAgain() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        ClaimedDeadline claimed = repository.claim(NOW).orElseThrow();
        repository.clear("REVIEW", one);
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        assertThat(repository.take(claimed, NOW)).isFalse();
        assertThat(repository.take(repository.claim(NOW).orElseThrow(), NOW)).isTrue();
    }

    @Test
    void aFailureOfTheOldSettingLeavesTheNewOneAlone() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        ClaimedDeadline claimed = repository.claim(NOW).orElseThrow();
        Instant later = NOW.plus(Duration.ofDays(7));
        repository.set(new Deadline("REVIEW", one, later));
        repository.noteFailure(claimed, "deadlock");
        repository.defer(claimed, NOW.plusSeconds(3));
        assertThat(repository.nextAttempt(later.minusSeconds(1))).isEmpty();
        assertThat(repository.claim(later)).isEmpty();
        assertThat(repository.claim(later.plusSeconds(1))).isPresent();
    }

    @Test
    void theTableItselfTriesNoneBeforeItIsDue() {
        repository.set(new Deadline("REVIEW", one, NOW));
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE deadline SET attempt_at = due_at - interval"
                                                        + " '1 second' WHERE subject_id = :subject")
                                        .setParameter("subject", one)
                                        .executeUpdate())
                .hasMessageContaining("deadline_check");
    }

    @Test
    void oneThatIsClaimedKeepsItsDueTimeAndIsTriedLaterWhateverBecomesOfTheFirstTry() {
        Deadline deadline = new Deadline("REVIEW", one, NOW.minusSeconds(5));
        repository.set(deadline);
        repository.claim(NOW);
        assertThat(claimed()).isEmpty();
        assertThat(repository.claim(NOW.plusSeconds(61)))
                .map(ClaimedDeadline::deadline)
                .contains(deadline);
    }

    @Test
    void oneThatFindsNoRoomIsTriedInSecondsAndLosesNoAttempt() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(5)));
        Instant at = NOW;
        for (int i = 0; i < 20; i++) {
            repository.defer(repository.claim(at).orElseThrow(), at.plusSeconds(3));
            at = at.plusSeconds(4);
        }
        repository.claim(at);
        assertThat(repository.nextAttempt(at.plusSeconds(60))).contains(at.plusSeconds(60));
    }

    @Test
    void oneThatFailsAgainAndAgainIsTriedLessAndLessOftenButOnceADay() {
        repository.set(new Deadline("REVIEW", one, NOW.minusNanos(1000)));
        Instant at = NOW;
        for (long wait : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440}) {
            assertThat(repository.claim(at)).isPresent();
            Instant next = at.plus(Duration.ofMinutes(wait));
            assertThat(repository.nextAttempt(next)).contains(next);
            at = next.plusNanos(1000);
        }
    }

    private Optional<UUID> claimed() {
        return repository.claim(NOW).map(DeadlineRepositoryTest::subject);
    }

    private static UUID subject(ClaimedDeadline claimed) {
        return claimed.deadline().subject();
    }
}

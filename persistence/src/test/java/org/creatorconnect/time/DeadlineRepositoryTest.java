package org.creatorconnect.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineRepositoryTest extends DatabaseTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private DeadlineRepository repository;

    @BeforeEach
    void openRepository() {
        repository = with(new DeadlineRepository());
    }

    @Test
    void theEarliestFallsFirstAndOnlyOnce() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(10)));
        repository.set(new Deadline("REVIEW", other, NOW.minusSeconds(20)));
        assertThat(repository.takeDue(NOW)).map(Deadline::subject).contains(other);
        assertThat(repository.takeDue(NOW)).map(Deadline::subject).contains(one);
        assertThat(repository.takeDue(NOW)).isEmpty();
    }

    @Test
    void nothingFallsBeforeItsTime() {
        repository.set(new Deadline("REVIEW", one, NOW.plusSeconds(1)));
        assertThat(repository.takeDue(NOW)).isEmpty();
        assertThat(repository.nextAttempt(NOW.plusSeconds(1))).contains(NOW.plusSeconds(1));
    }

    @Test
    void settingItAgainMovesIt() {
        repository.set(new Deadline("REVIEW", one, NOW.minusSeconds(1)));
        repository.set(new Deadline("REVIEW", one, NOW.plusSeconds(60)));
        assertThat(repository.takeDue(NOW)).isEmpty();
        assertThat(repository.dueAt("REVIEW", one)).contains(NOW.plusSeconds(60));
    }

    @Test
    void aClearedDeadlineNeverFalls() {
        repository.set(new Deadline("REVIEW", one, NOW));
        repository.clear("REVIEW", one);
        assertThat(repository.takeDue(NOW)).isEmpty();
    }

    @Test
    void clearingOneThatIsFallingElsewhereWaitsForNobody() {
        doInTransaction(
                own -> with(new DeadlineRepository(), own).set(new Deadline("REVIEW", one, NOW)));
        assertThat(repository.takeDue(NOW)).isPresent();
        doInTransaction(own -> with(new DeadlineRepository(), own).clear("REVIEW", one));
        assertThat(repository.takeDue(NOW)).isEmpty();
        entityManager.getTransaction().commit();
    }

    @Test
    void aPostponedOneKeepsItsDueTimeAndIsTriedLater() {
        Deadline deadline = new Deadline("REVIEW", one, NOW.minusSeconds(5));
        repository.set(deadline);
        repository.postpone(deadline, NOW, "no connection");
        assertThat(repository.takeDue(NOW)).isEmpty();
        assertThat(repository.takeDue(NOW.plusSeconds(60))).contains(deadline);
    }

    @Test
    void oneThatFailsAgainAndAgainIsTriedLessAndLessOftenButOnceADay() {
        Deadline deadline = new Deadline("REVIEW", one, NOW);
        repository.set(deadline);
        Instant at = NOW;
        for (long wait : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440}) {
            repository.postpone(deadline, at, "no handler");
            at = at.plus(Duration.ofMinutes(wait));
            assertThat(repository.nextAttempt(at)).contains(at);
        }
    }
}

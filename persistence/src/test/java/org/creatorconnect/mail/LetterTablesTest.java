package org.creatorconnect.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterTablesTest extends DatabaseTest {

    private final LetterRepository letters = new LetterRepository();

    @BeforeEach
    void connect() {
        with(letters);
    }

    @Test
    void theNextIsTheOneThatIsDueTheLongestAndOnlyWhenItIsDue() {
        Letter later = letter(entityManager, 60);
        Letter sooner = letter(entityManager, 0);
        entityManager.flush();
        assertThat(letters.lockNext(NOW.minusSeconds(1))).isEmpty();
        assertThat(letters.lockNext(NOW.plusSeconds(90)).map(Letter::id)).contains(sooner.id());
        sooner.begin(NOW.plusSeconds(90));
        entityManager.flush();
        assertThat(letters.lockNext(NOW.plusSeconds(90)).map(Letter::id)).contains(later.id());
    }

    @Test
    void whatOneServerIsAtNoOtherTakes() {
        LetterId id = inTransaction(own -> letter(own, 0).id());
        try {
            assertThat(letters.lockNext(NOW).map(Letter::id)).contains(id);
            Optional<Letter> second =
                    inTransaction(own -> with(new LetterRepository(), own).lockNext(NOW));
            assertThat(second).isEmpty();
        } finally {
            entityManager.getTransaction().rollback();
            doInTransaction(
                    own -> {
                        LetterRepository mine = with(new LetterRepository(), own);
                        mine.delete(mine.lock(id));
                    });
        }
    }

    @Test
    void aSentLetterKeepsNothingOfWhatItSaid() {
        Letter letter = letter(entityManager, 0);
        letter.begin(NOW);
        letter.sent(NOW);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery("UPDATE letter SET content = 'a'::bytea")
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void nobodyRedirectsALetter() {
        letter(entityManager, 0);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE letter SET address = 'a@b.example'")
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    private static Letter letter(EntityManager own, int seconds) {
        Letter letter =
                new Letter(
                        new LetterId(UUID.randomUUID()),
                        new Letter.Occasion(
                                () -> "TEST",
                                new EmailAddress("mara@shop.example"),
                                "en",
                                NOW.plus(Duration.ofDays(1))),
                        new byte[] {1, 2, 3},
                        NOW.plusSeconds(seconds));
        own.persist(letter);
        return letter;
    }
}

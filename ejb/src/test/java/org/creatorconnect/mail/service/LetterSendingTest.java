package org.creatorconnect.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.mail.LetterStatus;
import org.creatorconnect.mail.provider.LetterRefused;
import org.creatorconnect.mail.provider.MailServer;
import org.creatorconnect.mail.provider.MailServerAway;
import org.creatorconnect.mail.provider.OutgoingLetter;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a letter at each try, with its row as it is in the database. */
class LetterSendingTest extends DatabaseTest {

    private final LetterRepository repository = new LetterRepository();
    private final DeadlineRepository deadlines = new DeadlineRepository();
    private final Vault vault = new Vault(new Secrets(new Key()));
    private final PostOffice office = new PostOffice();
    private final LetterSending sending =
            new LetterSending(
                    repository,
                    new LetterKeeping(repository, deadlines, CLOCK),
                    new Words(),
                    vault,
                    office,
                    CLOCK);
    private LetterId id;

    @BeforeEach
    void post() {
        with(repository);
        with(deadlines);
        Letters letters = new Letters(repository, deadlines, vault, new IdSource(), CLOCK);
        id = letters.post(letter(NOW.plus(Duration.ofDays(1))));
        entityManager.flush();
    }

    @Test
    void whatWaitsIsSealedAndASentLetterKeepsNothing() {
        assertThat(rows("https://connect.example/secret")).isZero();
        assertThat(sending.send(sending.begin().orElseThrow())).isTrue();
        assertThat(office.taken).extracting(OutgoingLetter::text).containsExactly("to Mara");
        assertThat(office.taken).extracting(OutgoingLetter::language).containsExactly("de");
        assertThat(letter().status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter().content()).isEmpty();
        assertThat(next()).isEmpty();
        assertThat(due()).contains(NOW.plus(LetterKeeping.KEPT));
    }

    @Test
    void aTryThatAnotherHasFollowedIsNotMade() {
        LetterSending.Try late = sending.begin().orElseThrow();
        letter().begin(NOW);
        assertThat(sending.send(late)).isTrue();
        assertThat(office.taken).isEmpty();
    }

    @Test
    void whileTheServerIsAwayNothingIsCounted() {
        office.away = true;
        assertThat(sending.send(sending.begin().orElseThrow())).isFalse();
        assertThat(letter().attempts()).isZero();
        office.away = false;
        assertThat(sending.send(sending.begin().orElseThrow())).isTrue();
        assertThat(letter().status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void aMailboxThatDoesNotExistIsNotWrittenToAgain() {
        office.refuses = true;
        assertThat(sending.send(sending.begin().orElseThrow())).isTrue();
        assertThat(letter().status()).isEqualTo(LetterStatus.DEAD);
        assertThat(next()).isEmpty();
    }

    @Test
    void whatIsOverIsNotSent() {
        Letters letters = new Letters(repository, deadlines, vault, new IdSource(), CLOCK);
        repository.delete(letter());
        id = letters.post(letter(NOW.minusSeconds(1)));
        entityManager.flush();
        sending.send(sending.begin().orElseThrow());
        assertThat(office.taken).isEmpty();
        assertThat(letter().status()).isEqualTo(LetterStatus.EXPIRED);
    }

    @Test
    void itsTimeEndsItAndThenWhatIsKnownOfIt() {
        LetterKeeping keeping = new LetterKeeping(repository, deadlines, CLOCK);
        keeping.pass(letter());
        assertThat(letter().status()).isEqualTo(LetterStatus.EXPIRED);
        keeping.pass(letter());
        entityManager.flush();
        assertThat(entityManager.find(Letter.class, id.value())).isNull();
    }

    /** As the next transaction finds it. */
    private Optional<LetterSending.Try> next() {
        entityManager.flush();
        return sending.begin();
    }

    private Letter letter() {
        return repository.lock(id);
    }

    private Optional<Instant> due() {
        return deadlines.dueAt(LetterDeadline.LETTER_KEPT.name(), id.value());
    }

    private long rows(String text) {
        return (long)
                entityManager
                        .createNativeQuery(
                                "SELECT count(*) FROM letter l WHERE l::text LIKE :text"
                                        + " OR encode(content, 'escape') LIKE :text",
                                Long.class)
                        .setParameter("text", "%" + text + "%")
                        .getSingleResult();
    }

    private static NewLetter letter(Instant until) {
        return new NewLetter(
                () -> "TEST",
                new EmailAddress("mara@shop.example"),
                "en",
                List.of("Mara"),
                Optional.of("https://connect.example/secret"),
                until,
                Optional.empty());
    }

    /** A mail server as the sender meets it. */
    private static final class PostOffice extends MailServer {

        private final List<OutgoingLetter> taken = new ArrayList<>();
        private boolean away;
        private boolean refuses;

        PostOffice() {
            super(null, null);
        }

        @Override
        public void hand(OutgoingLetter letter) throws MailServerAway, LetterRefused {
            if (away) {
                throw new MailServerAway("nobody there");
            }
            if (refuses) {
                throw new LetterRefused("no such mailbox", true);
            }
            taken.add(letter);
        }
    }

    private static final class Words extends LetterWords {

        @Override
        WrittenLetter write(String kind, String tag, LetterContent content) {
            // Asked for in English, which is said to be written in German here.
            assertThat(tag).isEqualTo("en");
            assertThat(content.link()).contains("https://connect.example/secret");
            return new WrittenLetter("de", kind, "to " + content.values().get(0), "");
        }
    }

    private static final class Key extends Settings {

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }
    }
}

package org.creatorconnect.mail.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.mail.provider.LetterRefused;
import org.creatorconnect.mail.provider.MailServer;
import org.creatorconnect.mail.provider.MailServerAway;
import org.creatorconnect.mail.provider.OutgoingLetter;

/**
 * The steps of sending a letter, each a transaction of its own: the try is counted, then made under
 * the letter's lock and written down together with what became of it. The database's transaction
 * and the mail server's word are two: when we die between them, the letter goes out again under the
 * same Message-ID; see decision 115.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterSending {

    private static final System.Logger LOG = System.getLogger(LetterSending.class.getName());

    /** One try of one letter. */
    record Try(LetterId letter, int attempt) {}

    private final LetterRepository letters;
    private final LetterKeeping keeping;
    private final LetterWords words;
    private final Vault vault;
    private final MailServer server;
    private final InstantSource clock;

    protected LetterSending() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LetterSending(
            LetterRepository letters,
            LetterKeeping keeping,
            LetterWords words,
            Vault vault,
            MailServer server,
            InstantSource clock) {
        this.letters = letters;
        this.keeping = keeping;
        this.words = words;
        this.vault = vault;
        this.server = server;
        this.clock = clock;
    }

    /** Counts the next try that is due, unless others are at it; nothing when none is. */
    public Optional<Try> begin() {
        return letters.lockNext(clock.instant())
                .map(letter -> new Try(letter.id(), letter.begin(clock.instant())));
    }

    /**
     * Makes the try.
     *
     * @return whether the mail server was there
     */
    public boolean send(Try begun) {
        Letter letter = letters.lock(begun.letter());
        if (!letter.isTrying(begun.attempt())) {
            return true;
        }
        if (clock.instant().isAfter(letter.expiresAt())) {
            letter.expire(clock.instant());
            keeping.ended(letter);
            return true;
        }
        return send(letter);
    }

    private boolean send(Letter letter) {
        try {
            server.hand(written(letter));
            letter.sent(clock.instant());
            keeping.ended(letter);
        } catch (MailServerAway away) {
            letter.putBack(clock.instant());
            LOG.log(WARNING, "the mail server is away: " + away.getMessage());
            return false;
        } catch (LetterRefused refused) {
            letter.failed(refused.getMessage(), refused.isForGood());
        } catch (RuntimeException unwritable) {
            LOG.log(WARNING, "letter " + letter.id().text() + " cannot be written", unwritable);
            letter.failed(unwritable.getClass().getSimpleName(), false);
        }
        return true;
    }

    private OutgoingLetter written(Letter letter) {
        byte[] sealed = letter.content().orElseThrow();
        LetterContent content =
                LetterContent.read(vault.open(Letters.PURPOSE, letter.id().text(), sealed));
        WrittenLetter written = words.write(letter.kind(), letter.language(), content);
        return new OutgoingLetter(
                letter.id(),
                letter.to(),
                written.language(),
                written.subject(),
                written.text(),
                written.html(),
                content.unsubscribe());
    }
}

package org.creatorconnect.mail.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Takes letters for use cases that have something to tell: written down in their transaction, sent
 * only after it, so that neither is told what did not happen nor kept back what did.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Letters {

    /** Names the key under which contents are sealed. */
    static final String PURPOSE = "letter";

    private final LetterRepository letters;
    private final DeadlineRepository deadlines;
    private final Vault vault;
    private final IdSource ids;
    private final InstantSource clock;

    protected Letters() {
        this(null, null, null, null, null);
    }

    @Inject
    public Letters(
            LetterRepository letters,
            DeadlineRepository deadlines,
            Vault vault,
            IdSource ids,
            InstantSource clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a letter down; it is sent within seconds after the caller's transaction. */
    public LetterId post(NewLetter given) {
        return post(given, clock.instant());
    }

    /** As {@link #post(NewLetter)}, not sent before the given time. */
    public LetterId post(NewLetter given, Instant from) {
        LetterId id = new LetterId(ids.next());
        byte[] content =
                new LetterContent(given.values(), given.link(), given.unsubscribe()).written();
        Letter letter =
                new Letter(
                        id,
                        new Letter.Occasion(
                                given.kind(), given.to(), given.language(), given.until()),
                        vault.seal(PURPOSE, id.text(), content),
                        clock.instant());
        letter.holdUntil(from);
        letters.add(letter);
        deadlines.set(LetterDeadline.LETTER_KEPT.of(id.value(), given.until()));
        return id;
    }
}

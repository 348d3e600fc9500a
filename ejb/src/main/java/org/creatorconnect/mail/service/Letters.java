package org.creatorconnect.mail.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.time.Deadline;
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

    /**
     * As {@link #post(NewLetter)}, many at once, in as few statements as one.
     *
     * @param from before which none is sent
     * @param apart how long after the one before each is sent at the soonest
     */
    public void postAll(List<NewLetter> given, Instant from, Duration apart) {
        List<Deadline> ends = new ArrayList<>();
        for (NewLetter one : given) {
            Letter letter = written(one);
            letter.holdUntil(from.plus(apart.multipliedBy(ends.size())));
            letters.add(letter);
            ends.add(LetterDeadline.LETTER_KEPT.of(letter.id().value(), one.until()));
        }
        deadlines.setAll(ends);
    }

    /** As {@link #post(NewLetter)}, not sent before the given time. */
    public LetterId post(NewLetter given, Instant from) {
        Letter letter = written(given);
        letter.holdUntil(from);
        letters.add(letter);
        deadlines.set(LetterDeadline.LETTER_KEPT.of(letter.id().value(), given.until()));
        return letter.id();
    }

    private Letter written(NewLetter given) {
        LetterId id = new LetterId(ids.next());
        byte[] content =
                new LetterContent(given.values(), given.link(), given.unsubscribe()).written();
        return new Letter(
                id,
                new Letter.Occasion(given.kind(), given.to(), given.language(), given.until()),
                vault.seal(PURPOSE, id.text(), content),
                clock.instant());
    }
}

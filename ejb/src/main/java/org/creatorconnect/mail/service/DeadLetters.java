package org.creatorconnect.mail.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.mail.LetterStatus;

/** The operator decides what becomes of letters that cannot be sent. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class DeadLetters {

    private final LetterRepository letters;
    private final LetterKeeping keeping;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected DeadLetters() {
        this(null, null, null, null);
    }

    @Inject
    public DeadLetters(
            LetterRepository letters,
            LetterKeeping keeping,
            AuditTrail audit,
            InstantSource clock) {
        this.letters = letters;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * It is tried again within seconds, and as often as a new one.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it is not dead
     * @throws org.creatorconnect.refusal.NotFound when there is no such letter
     */
    public LetterStatus retry(LetterId id) {
        Letter letter = letters.lock(id);
        letter.retry(clock.instant());
        audit.record("LETTER_RETRIED", "letter", id.value(), letter.kind());
        return letter.status();
    }

    /**
     * It is not sent, and what it said is gone.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it is not dead
     * @throws org.creatorconnect.refusal.NotFound when there is no such letter
     */
    public LetterStatus giveUp(LetterId id) {
        Letter letter = letters.lock(id);
        letter.giveUp(clock.instant());
        keeping.ended(letter);
        audit.record("LETTER_GIVEN_UP", "letter", id.value(), letter.kind());
        return letter.status();
    }
}

package org.creatorconnect.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.creatorconnect.mail.Letter;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.time.DeadlineRepository;

/** What becomes of letters as time goes by; the row is locked whenever one of these is called. */
@ApplicationScoped
public class LetterKeeping {

    /** How long it is known that there was a letter; it holds an address. */
    static final Duration KEPT = Duration.ofDays(90);

    private final LetterRepository letters;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;

    protected LetterKeeping() {
        this(null, null, null);
    }

    @Inject
    public LetterKeeping(
            LetterRepository letters, DeadlineRepository deadlines, InstantSource clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** It has ended; it is remembered for a while. */
    void ended(Letter letter) {
        deadlines.set(
                LetterDeadline.LETTER_KEPT.of(letter.id().value(), clock.instant().plus(KEPT)));
    }

    /** Its time is over: what it tells, or else its being remembered. */
    void pass(Letter letter) {
        if (letter.expire(clock.instant())) {
            ended(letter);
        } else {
            letters.delete(letter);
        }
    }
}

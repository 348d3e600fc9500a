package org.creatorconnect.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of letters. */
@ApplicationScoped
public class LetterDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler kept(LetterRepository letters, LetterKeeping keeping) {
        return new DeadlineStep(
                LetterDeadline.LETTER_KEPT,
                id -> letters.lock(new LetterId(id)),
                id -> keeping.pass(letters.lock(new LetterId(id))));
    }
}

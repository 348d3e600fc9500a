package org.creatorconnect.mail.service;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.service.LetterSending.Try;

/**
 * Sends every second the letters that are due. While the mail server is away it waits longer each
 * time, and no letter's tries are used up.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NEVER)
public class LetterRelay {

    private static final System.Logger LOG = System.getLogger(LetterRelay.class.getName());
    private static final int LONGEST_PAUSE = 60;

    /** After so many letters others have their turn; the next second goes on. */
    private static final int SHARE = 30;

    private final LetterSending sending;
    private int failures;
    private int pause;

    protected LetterRelay() {
        this(null);
    }

    @Inject
    public LetterRelay(LetterSending sending) {
        this.sending = sending;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "letters")
    public void relay() {
        if (pause > 0) {
            pause--;
            return;
        }
        for (int sent = 0; sent < SHARE; sent++) {
            Optional<Try> next = sending.begin();
            if (next.isEmpty()) {
                return;
            }
            if (!sending.send(next.get())) {
                failures++;
                pause = Math.min(LONGEST_PAUSE, 1 << Math.min(failures, 6));
                return;
            }
            recovered();
        }
    }

    private void recovered() {
        if (failures > 0) {
            LOG.log(INFO, "the mail server is back after " + failures + " attempts");
        }
        failures = 0;
    }
}

package org.creatorconnect.task;

import java.time.Instant;
import org.creatorconnect.refusal.Refusal;

/**
 * The time to do this was over before it was done; what silence does has happened or is happening.
 */
public final class DeadlinePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlinePassed(Instant deadline) {
        super(Kind.CONFLICT, "DEADLINE_PASSED", "This could be done until " + deadline + ".");
    }

    /**
     * @throws DeadlinePassed when {@code at} lies after the deadline; the very instant still counts
     */
    public static void unless(Instant at, Instant deadline) {
        if (at.isAfter(deadline)) {
            throw new DeadlinePassed(deadline);
        }
    }
}

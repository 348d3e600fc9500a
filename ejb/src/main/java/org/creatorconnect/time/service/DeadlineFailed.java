package org.creatorconnect.time.service;

import jakarta.ejb.ApplicationException;
import org.creatorconnect.time.Deadline;

/** A deadline's handler failed; its transaction is rolled back and the deadline still stands. */
@ApplicationException(rollback = true)
public class DeadlineFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Deadline deadline;

    DeadlineFailed(Deadline deadline, RuntimeException cause) {
        super("deadline " + deadline.kind() + " of " + deadline.subject() + " failed", cause);
        this.deadline = deadline;
    }

    public Deadline deadline() {
        return deadline;
    }
}

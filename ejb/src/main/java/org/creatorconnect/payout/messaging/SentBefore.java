package org.creatorconnect.payout.messaging;

import jakarta.ejb.ApplicationException;

/**
 * The broker knows one of several messages that were to be sent at once, and took none of them.
 * Which one it does not say.
 */
@ApplicationException(rollback = true)
public class SentBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SentBefore(Throwable cause) {
        super("a message was sent before", cause);
    }
}

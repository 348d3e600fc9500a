package org.creatorconnect.payout.messaging;

import jakarta.ejb.ApplicationException;

/**
 * The broker cannot be reached at present. Nothing is lost: what is to be sent stays to be sent.
 */
@ApplicationException(rollback = true)
public class BrokerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAway(Throwable cause) {
        super("the broker is away", cause);
    }
}

package org.creatorconnect.payout.service;

import jakarta.ejb.ApplicationException;

/** A report that can be read but not acted on; the message is its cause for review. */
@ApplicationException(rollback = true)
public class UnusableReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableReport(String cause) {
        super(cause);
    }
}

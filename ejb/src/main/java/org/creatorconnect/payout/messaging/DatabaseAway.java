package org.creatorconnect.payout.messaging;

/** The database did not come back in time; the message in hand is delivered again. */
public class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAway() {
        super("the database is away");
    }
}

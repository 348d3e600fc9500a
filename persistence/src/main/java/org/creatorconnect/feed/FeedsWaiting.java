package org.creatorconnect.feed;

import org.creatorconnect.refusal.Refusal;

/** So many feeds of the merchant are to be dealt with that no further one is taken. */
public final class FeedsWaiting extends Refusal {

    private static final long serialVersionUID = 1L;

    public FeedsWaiting(int most) {
        super(
                Kind.CONFLICT,
                "FEEDS_WAITING",
                "The merchant has " + most + " feeds that are not dealt with yet; wait for one.");
    }
}

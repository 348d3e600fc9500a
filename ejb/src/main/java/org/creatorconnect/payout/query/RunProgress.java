package org.creatorconnect.payout.query;

import java.util.UUID;

/** How many payouts of a run are where. */
public record RunProgress(UUID run, long sent, long settled, long failed, long unknown) {

    /** Of a run whose payouts are not counted, or that has none. */
    public RunProgress(UUID run) {
        this(run, 0, 0, 0, 0);
    }
}

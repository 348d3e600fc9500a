package org.creatorconnect.payout.query;

import java.util.UUID;

/** How many payouts of a run are where. */
public record RunProgress(UUID run, long sent, long settled, long failed, long unknown) {

    /** Of a run that has no payouts. */
    static RunProgress none(UUID run) {
        return new RunProgress(run, 0, 0, 0, 0);
    }
}

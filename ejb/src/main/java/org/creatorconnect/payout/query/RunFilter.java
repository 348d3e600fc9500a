package org.creatorconnect.payout.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.payout.PayoutRunStatus;

/**
 * Narrows a list of runs; an empty set or an empty text does not narrow.
 *
 * @param cutOff when the run's cut-off is
 * @param search part of the run's number or of its author's name
 */
public record RunFilter(Set<PayoutRunStatus> states, Period cutOff, String search) {

    public static final RunFilter NONE = new RunFilter(Set.of(), Period.ALWAYS, "");

    /** Runs in one of these states. */
    public static RunFilter in(Set<PayoutRunStatus> states) {
        return new RunFilter(states, Period.ALWAYS, "");
    }
}

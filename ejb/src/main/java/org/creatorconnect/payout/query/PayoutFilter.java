package org.creatorconnect.payout.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.payout.PayoutStatus;

/**
 * Narrows a list of payouts; an empty set or an empty text does not narrow.
 *
 * @param made when the payout was made
 * @param search of a run's payouts words of the payee's name, of somebody's own part of the run's
 *     number, and of both part of the account's mask
 */
public record PayoutFilter(Set<PayoutStatus> states, Period made, String search) {

    public static final PayoutFilter NONE = new PayoutFilter(Set.of(), Period.ALWAYS, "");

    /** Payouts in one of these states. */
    public static PayoutFilter in(Set<PayoutStatus> states) {
        return new PayoutFilter(states, Period.ALWAYS, "");
    }
}

package org.creatorconnect.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agency offers a creator.
 *
 * @param noticeDays how long the contract goes on after either side gave notice
 * @param tailDays how long content that was accepted under the contract stays shared after its end
 * @param startsOn first day, in UTC; the day of the consent when empty
 * @param endsOn last day, in UTC, at most {@value #MOST_YEARS} years after the first; open when
 *     empty
 */
public record RosterTerms(
        AgencyShare share,
        int noticeDays,
        int tailDays,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn) {

    /** A hard end lies no further ahead; after it both consent anew. */
    public static final int MOST_YEARS = 2;

    public static final int USUAL_NOTICE_DAYS = 30;
    public static final int MOST_NOTICE_DAYS = 180;
    public static final int USUAL_TAIL_DAYS = 90;
    public static final int MOST_TAIL_DAYS = 365;
}

package org.creatorconnect.task.query;

import java.time.Instant;
import org.creatorconnect.money.Money;

/**
 * How a task stands with its money and its people, for those who run it.
 *
 * @param free what the books hold for slots that nobody took
 * @param reserved what they hold for assignments
 * @param paid fees that creators were paid
 * @param fees platform fees that were earned with them
 * @param running assignments that have not ended
 * @param draftEnds when the draft is discarded unless it is published
 */
public record TaskStanding(
        Money free, Money reserved, Money paid, Money fees, int running, Instant draftEnds) {

    /** Everything that is set aside. */
    public Money held() {
        return free.plus(reserved);
    }
}

package org.creatorconnect.closure;

import java.util.List;
import org.creatorconnect.money.Money;

/**
 * Something that stops the deletion of an account.
 *
 * @param amounts what is open, by currency; for {@link StopReason#OPEN_MONEY} alone
 */
public record Stop(StopReason reason, List<Money> amounts) {

    public Stop {
        amounts = List.copyOf(amounts);
    }

    /** One without amounts. */
    static Stop of(StopReason reason) {
        return new Stop(reason, List.of());
    }
}

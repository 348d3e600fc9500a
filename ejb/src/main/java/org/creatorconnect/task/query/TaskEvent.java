package org.creatorconnect.task.query;

import java.time.Instant;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task or to the work on it.
 *
 * @param act what happened, such as {@code APPLICATION_ACCEPTED}
 * @param who the creator it is about; null when it is about the task itself
 * @param detail a reason code or a round
 * @param minor the fee that was moved, in minor units; null when none was
 * @param currency of the fee
 */
public record TaskEvent(
        Instant at,
        String act,
        @Nullable String who,
        @Nullable String detail,
        @Nullable Long minor,
        @Nullable String currency) {

    /** The fee that was moved; null when none was. */
    public @Nullable Money amount() {
        return minor == null || currency == null ? null : Money.of(minor, currency);
    }
}

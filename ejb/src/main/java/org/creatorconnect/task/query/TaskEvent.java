package org.creatorconnect.task.query;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;

/**
 * Something that happened to a task or to the work on it.
 *
 * @param act what happened, such as {@code APPLICATION_ACCEPTED}
 * @param who the creator it is about; empty when it is about the task itself
 * @param detail a reason code or a round
 * @param amount the fee that was moved
 */
public record TaskEvent(
        Instant at,
        String act,
        Optional<String> who,
        Optional<String> detail,
        Optional<Money> amount) {}

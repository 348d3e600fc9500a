package org.creatorconnect.reporting.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * Something that waits for a decision.
 *
 * @param id of the object itself: the payout, run, submission or application
 * @param title what it is about: a task, a person, a run's number
 * @param party who made it, or why it waits
 * @param amount what hangs on it, where that is an amount
 * @param dueBy when silence decides; empty when it waits for ever
 */
public record WaitingItem(
        WaitingKind kind,
        UUID id,
        String title,
        String party,
        Optional<Money> amount,
        Instant since,
        Optional<Instant> dueBy) {}

package org.creatorconnect.taskcenter.query;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.taskcenter.TrancheStatus;

/** One part of a fee on an assignment's page. */
public record TrancheRow(
        int position,
        int percent,
        int afterDays,
        Money fee,
        Money platformFee,
        TrancheStatus status,
        Optional<Instant> settledAt) {}

package org.creatorconnect.assignment.query;

import java.time.Instant;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** One part of a fee on an assignment's page. */
public record TrancheRow(
        int position,
        int percent,
        int afterDays,
        Money fee,
        Money platformFee,
        TrancheStatus status,
        @Nullable Instant settledAt) {}

package org.creatorconnect.assignment.query;

import java.time.Instant;
import org.creatorconnect.assignment.CancellationReason;
import org.jspecify.annotations.Nullable;

/** Why an operator called an assignment off, as both sides read it. */
public record CancellationRow(
        CancellationReason reason, @Nullable String note, Instant canceledAt) {}

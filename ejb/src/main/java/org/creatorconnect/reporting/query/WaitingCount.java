package org.creatorconnect.reporting.query;

import java.time.Instant;
import java.util.Optional;

/**
 * How much of one kind waits.
 *
 * @param oldest since when the oldest waits; empty when nothing does
 */
public record WaitingCount(WaitingKind kind, long count, Optional<Instant> oldest) {}

package org.creatorconnect.messaging;

import java.time.Duration;

/**
 * What waits to be sent.
 *
 * @param unsent number of messages
 * @param oldest how long the oldest that never failed has waited, by the database's own clock; zero
 *     when none waits
 * @param failing number of messages that failed by themselves and are tried again later
 */
public record Backlog(long unsent, Duration oldest, long failing) {}

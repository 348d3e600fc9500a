package org.creatorconnect.messaging;

import java.time.Duration;

/**
 * What waits to be sent.
 *
 * @param unsent number of messages
 * @param oldest how long the oldest has waited, by the database's own clock; zero when none waits
 */
public record Backlog(long unsent, Duration oldest) {}

package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;

/** A message that nobody could act on. */
public record ReviewRow(UUID id, String queue, String cause, String body, Instant receivedAt) {}

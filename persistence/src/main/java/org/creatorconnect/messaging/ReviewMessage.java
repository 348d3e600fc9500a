package org.creatorconnect.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A message for people to look at.
 *
 * @param queue the review queue it is in
 * @param messageId the broker's id of the original, so that a redelivery is not kept twice
 * @param cause why nobody could act on it, in upper snake case
 */
public record ReviewMessage(
        UUID id, String queue, String messageId, String cause, String body, Instant receivedAt) {}

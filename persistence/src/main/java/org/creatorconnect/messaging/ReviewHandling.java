package org.creatorconnect.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody has handled a message in review.
 *
 * @param note what they found and did, for the others
 */
public record ReviewHandling(UUID review, String handledBy, String note, Instant handledAt) {}

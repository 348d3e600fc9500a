package org.creatorconnect.dispute.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.dispute.DisputeSide;

/** What one side wrote in a dispute. */
public record MessageRow(UUID id, DisputeSide side, String text, Instant writtenAt) {}

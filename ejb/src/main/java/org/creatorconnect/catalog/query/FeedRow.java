package org.creatorconnect.catalog.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What came of one feed.
 *
 * @param status what came of it; {@code PARTLY} when its good rows were taken and others were not
 * @param errors the first ones, a line each
 */
public record FeedRow(
        UUID id,
        String status,
        int accepted,
        int rejected,
        List<String> errors,
        Instant importedAt) {}

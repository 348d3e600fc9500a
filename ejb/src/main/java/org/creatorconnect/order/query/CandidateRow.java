package org.creatorconnect.order.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.CandidateKind;

/**
 * Something that could have earned an order, and why it did or did not.
 *
 * @param reference the click id or code as the shop told it
 * @param affiliateId empty where it is nobody's, or not the caller's to know
 */
public record CandidateRow(
        CandidateKind kind,
        String reference,
        Optional<UUID> affiliateId,
        Optional<String> affiliateName,
        Optional<String> linkCode,
        Optional<Instant> at,
        Optional<Duration> age,
        boolean won,
        AttributionReason reason) {}

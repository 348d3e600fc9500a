package org.creatorconnect.duplicate.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateStatus;

/** One of two affiliates who may be one person. */
public record SuspectedOne(
        UUID id, String displayName, String country, AffiliateStatus status, Instant joinedAt) {}

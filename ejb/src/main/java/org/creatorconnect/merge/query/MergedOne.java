package org.creatorconnect.merge.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateStatus;

/** One of the two affiliates of a merge, as it stands now. */
public record MergedOne(
        UUID id, String displayName, String country, AffiliateStatus status, Instant joinedAt) {}

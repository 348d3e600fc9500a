package org.creatorconnect.tier.query;

import java.util.UUID;

/** What a tier is called, and its place in the order. */
public record TierName(UUID id, String name, int rank) {}

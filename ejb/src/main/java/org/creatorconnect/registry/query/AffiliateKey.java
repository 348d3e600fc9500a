package org.creatorconnect.registry.query;

import java.util.UUID;

/** An affiliate by their id alone. */
public record AffiliateKey(UUID id) {}

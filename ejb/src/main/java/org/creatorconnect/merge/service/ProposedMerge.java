package org.creatorconnect.merge.service;

import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Which affiliate stays, which one it takes in, and what shows that they are one person.
 *
 * @param reason for the staff; needed
 */
public record ProposedMerge(AffiliateId survivor, AffiliateId merged, @Nullable String reason) {}

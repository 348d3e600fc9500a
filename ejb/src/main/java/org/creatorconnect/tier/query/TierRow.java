package org.creatorconnect.tier.query;

import java.util.UUID;

/**
 * A tier in a list.
 *
 * @param rank its place in the order, the lowest first
 * @param affiliates how many are in it
 */
public record TierRow(UUID id, int version, String name, int rank, Long affiliates) {}

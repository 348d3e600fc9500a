package org.creatorconnect.channel.service;

import org.jspecify.annotations.Nullable;

/**
 * Whether the channel is verified now.
 *
 * @param followers how many were seen; null when the channel does not tell
 */
public record ProofVerdict(boolean verified, @Nullable Long followers) {}

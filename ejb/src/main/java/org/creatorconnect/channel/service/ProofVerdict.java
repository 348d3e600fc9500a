package org.creatorconnect.channel.service;

/** Whether the channel is verified now, and how many followers were seen. */
public record ProofVerdict(boolean verified, long followers) {}

package org.creatorconnect.channel.service;

import java.time.Instant;

/** The code to show on a channel, and until when it counts. */
public record Proof(String code, Instant expiresAt) {}

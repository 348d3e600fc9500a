package org.creatorconnect.identity.service;

import java.time.Instant;

/** What an invitation offers to whoever has its link. */
public record Offer(String username, String displayName, String role, Instant expiresAt) {}

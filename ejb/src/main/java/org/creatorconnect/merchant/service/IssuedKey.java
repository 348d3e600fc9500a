package org.creatorconnect.merchant.service;

import java.util.UUID;

/** A new signing key with its secret, which is told only once. */
public record IssuedKey(UUID id, String secret) {}

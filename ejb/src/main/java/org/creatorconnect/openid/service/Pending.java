package org.creatorconnect.openid.service;

import java.util.UUID;
import org.creatorconnect.openid.provider.AuthorizationSecrets;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that a browser began and the provider has not answered yet.
 *
 * @param id names it in the audit trail
 * @param linking the session whose person wants to link; null for a sign-in
 * @param to the local page to go on to; empty for the usual one
 */
public record Pending(UUID id, AuthorizationSecrets secrets, @Nullable UUID linking, String to) {}

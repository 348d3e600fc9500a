package org.creatorconnect.identity;

import java.util.UUID;

/** Names a sign-in, and the session that it opened. */
public record SignInId(UUID value) implements TypedId {}

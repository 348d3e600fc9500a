package org.creatorconnect.identity;

import java.util.UUID;

/** Identity of an {@link ApiToken}; unlike its fingerprint it is fit to be shown. */
public record TokenId(UUID value) implements TypedId {}

package org.creatorconnect.identity;

import java.util.UUID;

/** Identity of an {@link Account}. */
public record AccountId(UUID value) implements TypedId {}

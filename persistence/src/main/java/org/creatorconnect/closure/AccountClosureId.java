package org.creatorconnect.closure;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one wish to have an account deleted. */
public record AccountClosureId(UUID value) implements TypedId {}

package org.creatorconnect.ban;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one ban. */
public record BanId(UUID value) implements TypedId {}

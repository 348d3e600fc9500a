package org.creatorconnect.mail;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Names a letter. */
public record LetterId(UUID value) implements TypedId {}

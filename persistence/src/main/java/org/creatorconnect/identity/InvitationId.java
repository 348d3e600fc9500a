package org.creatorconnect.identity;

import java.util.UUID;

/** Identity of an {@link Invitation}. */
public record InvitationId(UUID value) implements TypedId {}

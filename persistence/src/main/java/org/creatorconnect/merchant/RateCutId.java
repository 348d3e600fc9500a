package org.creatorconnect.merchant;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one announced cut. */
public record RateCutId(UUID value) implements TypedId {}

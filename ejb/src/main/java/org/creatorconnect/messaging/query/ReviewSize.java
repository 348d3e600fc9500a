package org.creatorconnect.messaging.query;

import java.util.UUID;

/** How many characters a message in review has. */
public record ReviewSize(UUID id, int characters) {}

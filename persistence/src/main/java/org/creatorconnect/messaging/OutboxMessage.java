package org.creatorconnect.messaging;

import java.util.UUID;

/** A message that waits to be sent, and what it is about. */
public record OutboxMessage(UUID id, OutboxKind kind, UUID subject) {}

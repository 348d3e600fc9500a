package org.creatorconnect.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline that comes near.
 *
 * @param kind the deadline's word
 */
public record DueDeadline(String kind, UUID subject, Instant dueAt) {}

package org.creatorconnect.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Orders of which their merchant reported nothing yet.
 *
 * @param count how many of them silence approves soon
 * @param first when it approves the first of them
 */
public record SilentOrders(UUID merchant, long count, Instant first) {}

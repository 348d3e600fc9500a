package org.creatorconnect.time;

import java.time.Instant;
import java.util.UUID;

/**
 * A moment at which something happens to an object unless somebody acts before.
 *
 * @param kind which rule falls due, such as {@code SUBMISSION_REVIEW}; names its {@link
 *     DeadlineHandler}
 * @param subject the object concerned; one deadline per kind and subject
 * @param dueAt an act stamped at or before this instant wins over the deadline
 */
public record Deadline(String kind, UUID subject, Instant dueAt) {}

package org.creatorconnect.reputation.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is in a figure.
 *
 * @param id of the assignment, the content or the commission that it is about
 * @param title of the task, or the order's reference
 * @param other with whom it was
 * @param number what it brings to the figure: 1 or 0 to a share, requests for changes, minutes
 */
public record FigureEvent(UUID id, String title, String other, Instant at, @Nullable Long number) {}

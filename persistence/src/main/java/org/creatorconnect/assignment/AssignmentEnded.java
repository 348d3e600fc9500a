package org.creatorconnect.assignment;

/**
 * An assignment has ended, and its money is where it belongs. Observed within the transaction,
 * which holds the assignment's lock, by whoever has something open about it.
 */
public record AssignmentEnded(AssignmentId assignment, AssignmentStatus status) {}

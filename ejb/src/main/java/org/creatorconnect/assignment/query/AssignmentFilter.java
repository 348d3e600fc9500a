package org.creatorconnect.assignment.query;

import org.jspecify.annotations.Nullable;

/** Narrows a list of assignments; an empty text does not narrow. */
public record AssignmentFilter(String status, String task) {

    public static final AssignmentFilter NONE = new AssignmentFilter("", "");

    public static AssignmentFilter of(@Nullable String status, @Nullable String task) {
        return new AssignmentFilter(status == null ? "" : status, task == null ? "" : task);
    }
}

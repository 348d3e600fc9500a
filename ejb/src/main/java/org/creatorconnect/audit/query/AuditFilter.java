package org.creatorconnect.audit.query;

import org.jspecify.annotations.Nullable;

/** Narrows the trail; an empty text does not narrow. */
public record AuditFilter(String subjectId, String actor, String action) {

    public static AuditFilter of(
            @Nullable String subjectId, @Nullable String actor, @Nullable String action) {
        return new AuditFilter(orEmpty(subjectId), orEmpty(actor), orEmpty(action));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

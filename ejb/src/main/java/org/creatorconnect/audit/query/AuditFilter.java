package org.creatorconnect.audit.query;

import org.creatorconnect.foundation.query.Period;

/**
 * Narrows the trail; an empty text does not narrow.
 *
 * @param subjectId what was acted on
 * @param actor who acted
 * @param action what was done
 * @param at when
 * @param search who acted, what was done, or the id of what was acted on, each in full
 */
public record AuditFilter(String subjectId, String actor, String action, Period at, String search) {

    public static final AuditFilter NONE = new AuditFilter("", "", "", Period.ALWAYS, "");

    /** All that was done to one thing. */
    public static AuditFilter of(String subjectId) {
        return new AuditFilter(subjectId, "", "", Period.ALWAYS, "");
    }
}

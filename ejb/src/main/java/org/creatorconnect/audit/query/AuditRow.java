package org.creatorconnect.audit.query;

import java.time.Instant;

/** One sealed act. */
public record AuditRow(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String detail) {}

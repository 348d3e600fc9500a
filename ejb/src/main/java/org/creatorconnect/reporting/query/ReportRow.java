package org.creatorconnect.reporting.query;

import org.jspecify.annotations.Nullable;

/**
 * One row of a report.
 *
 * @param by the key of the first dimension: an id, a day, a word; empty for what has none
 * @param byName its words
 * @param then as {@code by}, of the second dimension; empty without one
 * @param now in the time that is asked about
 * @param before in as many days before; null when that was not asked
 */
public record ReportRow(
        String by,
        String byName,
        String then,
        String thenName,
        ReportFigures now,
        @Nullable ReportFigures before) {}

package org.creatorconnect.reporting.query;

import org.creatorconnect.foundation.query.Part;

/**
 * Part of the rows of a report, and what all of them sum up to.
 *
 * @param rows how many there are in all
 * @param now the sums over all rows; of products, an order counts with each of its own
 */
public record Report(Part<ReportRow> part, long rows, ReportFigures now, ReportFigures before) {}

package org.creatorconnect.payout.query;

import java.util.List;

/**
 * Messages in review, newest first.
 *
 * @param more whether there are older ones
 */
public record ReviewPage(List<ReviewRow> rows, boolean more) {}

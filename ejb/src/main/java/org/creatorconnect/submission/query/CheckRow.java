package org.creatorconnect.submission.query;

import java.time.Instant;

/**
 * What was seen under a content's address at one time.
 *
 * @param contentHash SHA-256 of the page's text; empty when there was no page
 */
public record CheckRow(Instant checkedAt, boolean live, boolean disclosed, String contentHash) {}

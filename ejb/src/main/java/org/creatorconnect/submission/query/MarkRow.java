package org.creatorconnect.submission.query;

import java.time.Instant;

/** Who saw the mark that our look did not find, and where. */
public record MarkRow(String by, String note, Instant at) {}

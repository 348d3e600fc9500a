package org.creatorconnect.feed;

import org.jspecify.annotations.Nullable;

/** What an address says of a file, by which it is known again whether it has changed. */
public record FeedMarks(@Nullable String etag, @Nullable String lastModified) {

    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_DATE = 100;

    /** What is longer than anybody means it is nothing to know a file by. */
    public FeedMarks {
        etag = etag == null || etag.length() > LONGEST_TAG ? null : etag;
        lastModified =
                lastModified == null || lastModified.length() > LONGEST_DATE ? null : lastModified;
    }
}

package org.creatorconnect.catalog.service;

import java.io.IOException;

/** The file is no feed, or not to its end; the message says what it lacks, as one says of it. */
public final class BrokenFeed extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenFeed(String why) {
        super(why);
    }
}

package org.creatorconnect.catalog.service;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The products of a feed, one after the other, whatever form it has. */
interface FeedRows {

    /**
     * What the next row says; null behind the last.
     *
     * @throws BrokenFeed when nothing behind this place can be trusted
     */
    @Nullable GivenProduct next() throws IOException;
}

package org.creatorconnect.catalog.service;

import java.util.List;

/** Sorts the rows of a feed into good ones and errors, by the terms its merchant has set. */
public final class FeedCheck {

    private final ProductCheck check;

    FeedCheck(ProductCheck check) {
        this.check = check;
    }

    /** Sorts rows of which the first has the number {@code offset} + 1. */
    public CheckedBatch sort(List<GivenProduct> rows, int offset) {
        return CheckedBatch.of(check, rows, offset);
    }
}

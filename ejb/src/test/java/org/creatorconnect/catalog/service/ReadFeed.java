package org.creatorconnect.catalog.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A feed read to its end, 500 rows at a time. */
final class ReadFeed {

    private static final int PART = 500;

    private ReadFeed() {}

    static List<CheckedBatch> batches(ProductCheck check, byte[] feed) throws IOException {
        List<CheckedBatch> batches = new ArrayList<>();
        List<GivenProduct> part = new ArrayList<>();
        int before = 0;
        try (FeedReader reader = FeedReader.of(new ByteArrayInputStream(feed))) {
            for (GivenProduct row = reader.next(); row != null; row = reader.next()) {
                part.add(row);
                if (part.size() == PART) {
                    batches.add(CheckedBatch.of(check, part, before));
                    before += PART;
                    part = new ArrayList<>();
                }
            }
        }
        if (!part.isEmpty()) {
            batches.add(CheckedBatch.of(check, part, before));
        }
        return batches;
    }
}

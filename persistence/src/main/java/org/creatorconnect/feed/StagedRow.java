package org.creatorconnect.feed;

import java.util.UUID;
import org.creatorconnect.catalog.ProductRow;

/**
 * A good row of a feed.
 *
 * @param digest what it says, as a mark
 */
public record StagedRow(ProductRow row, UUID digest) {

    public static StagedRow of(ProductRow row) {
        return new StagedRow(row, row.digest());
    }

    String reference() {
        return row.reference();
    }
}

package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The products of a table whose first row names the columns. */
final class SheetRows implements FeedRows {

    private final TextRows rows;
    private final FeedColumns columns;

    /**
     * @throws BrokenFeed when the columns are none of a feed
     */
    SheetRows(TextRows rows) throws IOException {
        this.rows = rows;
        this.columns = FeedColumns.of(rows.next(0));
        if (columns.fault().isPresent()) {
            throw new BrokenFeed(columns.fault().get());
        }
    }

    @Override
    public @Nullable GivenProduct next() throws IOException {
        List<String> row = rows.next(columns.count());
        if (row == null) {
            return null;
        }
        return row.isEmpty()
                ? GivenProduct.unreadable(
                        "row", "must have at most " + TextRows.LONGEST_ROW + " characters")
                : FeedProduct.of(columns.values(row));
    }
}

package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.service.SpooledFile;

/**
 * A feed on disk, so that it can be read to its end before the first product changes, and again to
 * change them. Only some hundred rows are in memory at a time.
 */
final class FeedFile implements AutoCloseable {

    /** Bytes of a feed at most. */
    static final int LARGEST = 25 * 1024 * 1024;

    /** How long one reading may take, with all that is done with its rows. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Rows of a feed at most; so many have no place in its bytes but as empty ones. */
    static final int MOST_ROWS = 1_000_000;

    private static final int CHUNK = 500;

    private final SpooledFile file;

    private FeedFile(SpooledFile file) {
        this.file = file;
    }

    /** Takes some rows, the first of which is number {@code offset} + 1. */
    interface Chunks {
        void take(List<GivenProduct> rows, int offset);
    }

    /** The feed is no feed; the message says what it lacks. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String why) {
            super(why);
        }
    }

    static FeedFile of(InputStream feed) {
        return new FeedFile(SpooledFile.of(feed, "feed", LARGEST));
    }

    /**
     * Reads all rows, in their order.
     *
     * @throws Broken when a column is missing that every feed has, when one is named twice, when it
     *     has no rows, is too large, takes too long, or is not text in UTF-8
     */
    void read(Chunks chunks) throws Broken {
        if (!file.isWhole()) {
            throw new Broken("is larger than 25 MB");
        }
        try (Reader text = file.text()) {
            FeedText rows = new FeedText(text);
            FeedColumns columns = FeedColumns.of(rows.next(0));
            if (columns.fault().isPresent()) {
                throw new Broken(columns.fault().get());
            }
            if (rows(rows, columns, chunks) == 0) {
                throw new Broken("has no products");
            }
        } catch (IOException unreadable) {
            throw new Broken("cannot be read as tab separated values in UTF-8");
        }
    }

    @Override
    public void close() {
        file.close();
    }

    private static int rows(FeedText rows, FeedColumns columns, Chunks chunks)
            throws IOException, Broken {
        long begun = System.nanoTime();
        List<GivenProduct> chunk = new ArrayList<>();
        int before = 0;
        List<String> row = rows.next(columns.count());
        while (row != null) {
            chunk.add(columns.product(row));
            if (chunk.size() == CHUNK) {
                chunks.take(chunk, before);
                before += CHUNK;
                chunk = new ArrayList<>();
                requireBounds(before, begun);
            }
            row = rows.next(columns.count());
        }
        if (!chunk.isEmpty()) {
            chunks.take(chunk, before);
        }
        return before + chunk.size();
    }

    private static void requireBounds(int rows, long begun) throws Broken {
        if (rows >= MOST_ROWS) {
            throw new Broken("has " + MOST_ROWS + " rows or more");
        }
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new Broken("takes longer than " + LONGEST.toMinutes() + " minutes");
        }
    }
}

package org.creatorconnect.catalog.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

    private final Path file;
    private final boolean tooLarge;

    private FeedFile(Path file, boolean tooLarge) {
        this.file = file;
        this.tooLarge = tooLarge;
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
        try {
            Path file = Files.createTempFile("feed", ".tsv");
            return new FeedFile(file, !isKeptWhole(feed, file));
        } catch (IOException unusable) {
            throw new UncheckedIOException("a feed cannot be kept while it is read", unusable);
        }
    }

    /**
     * Reads all rows, in their order.
     *
     * @throws Broken when a column is missing that every feed has, when one is named twice, when it
     *     has no rows, is too large, takes too long, or is not text in UTF-8
     */
    void read(Chunks chunks) throws Broken {
        if (tooLarge) {
            throw new Broken("is larger than 25 MB");
        }
        try (Reader text = text()) {
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
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("a feed's file cannot be deleted", stays);
        }
    }

    private static boolean isKeptWhole(InputStream feed, Path file) throws IOException {
        byte[] buffer = new byte[16_384];
        long kept = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = feed.read(buffer); read >= 0; read = feed.read(buffer)) {
                kept += read;
                if (kept > LARGEST) {
                    return false;
                }
                to.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** In UTF-8, or in the UTF-16 with a mark in which spreadsheets write such files. */
    private Reader text() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        int mark = bytes.read() << 8 | bytes.read();
        bytes.reset();
        Charset charset =
                mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
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

package org.creatorconnect.catalog.service;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed on disk, so that it can be read to its end before the first product changes, and again to
 * change them. Only some hundred rows are in memory at a time.
 */
final class FeedFile implements AutoCloseable {

    private static final int CHUNK = 500;

    private final Path file;

    private FeedFile(Path file) {
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
        try {
            Path file = Files.createTempFile("feed", ".tsv");
            Files.copy(feed, file, StandardCopyOption.REPLACE_EXISTING);
            return new FeedFile(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException("a feed cannot be kept while it is read", unusable);
        }
    }

    /**
     * Reads all rows, in their order.
     *
     * @throws Broken when a column is missing that every feed has, when it has no rows, or when it
     *     is not text in UTF-8
     */
    void read(Chunks chunks) throws Broken {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVReader reader = reader(text)) {
            FeedColumns columns = FeedColumns.of(reader.readNext());
            if (!columns.missing().isEmpty()) {
                throw new Broken("lacks the columns " + String.join(", ", columns.missing()));
            }
            if (rows(reader, columns, chunks) == 0) {
                throw new Broken("has no products");
            }
        } catch (IOException | CsvValidationException unreadable) {
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

    private static int rows(CSVReader reader, FeedColumns columns, Chunks chunks)
            throws IOException, CsvValidationException {
        List<GivenProduct> chunk = new ArrayList<>();
        int before = 0;
        for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
            chunk.add(columns.product(row));
            if (chunk.size() == CHUNK) {
                chunks.take(chunk, before);
                before += CHUNK;
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.take(chunk, before);
        }
        return before + chunk.size();
    }

    private static CSVReader reader(Reader text) {
        return new CSVReaderBuilder(text)
                .withCSVParser(
                        new CSVParserBuilder()
                                .withSeparator('\t')
                                .withIgnoreQuotations(true)
                                .build())
                .build();
    }
}

package org.creatorconnect.catalog.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.creatorconnect.catalog.FeedFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed, whatever form it has and however it is packed; which one is told by what stands in
 * it, not by what it is called. Time grows with the size of the file and memory with nothing.
 */
public final class FeedReader implements AutoCloseable {

    /** Rows of a feed at most. */
    public static final int MOST_ROWS = 5_000_000;

    private static final int LOOK = 64 * 1024;
    private static final String SEPARATORS = ",;|";

    private final InputStream content;
    private final FeedFormat format;
    private final FeedRows rows;
    private int count;

    private FeedReader(InputStream content, FeedFormat format, FeedRows rows) {
        this.content = content;
        this.format = format;
        this.rows = rows;
    }

    /**
     * @param file the feed as it came; closed with the reader
     * @throws BrokenFeed when it is none: its packing is broken, columns are missing or named
     *     twice, or it is not text
     */
    public static FeedReader of(InputStream file) throws IOException {
        try {
            InputStream content = new BufferedInputStream(Unpacked.of(file), LOOK);
            String beginning = beginning(content);
            if (beginning.startsWith("<")) {
                return new FeedReader(content, FeedFormat.XML, new XmlRows(content));
            }
            Reader text = new InputStreamReader(content, charset(content).newDecoder());
            char separator = separator(beginning);
            return separator == '\t'
                    ? new FeedReader(content, FeedFormat.TSV, new SheetRows(new FeedText(text)))
                    : new FeedReader(
                            content, FeedFormat.CSV, new SheetRows(new CsvText(text, separator)));
        } catch (CharacterCodingException noText) {
            throw noText();
        }
    }

    public FeedFormat format() {
        return format;
    }

    /**
     * What the next row says; null behind the last.
     *
     * @throws BrokenFeed when it has no rows, too many, or cannot be read to its end
     */
    public @Nullable GivenProduct next() throws IOException {
        GivenProduct next;
        try {
            next = rows.next();
        } catch (CharacterCodingException noText) {
            throw noText();
        }
        if (next == null) {
            if (count == 0) {
                throw new BrokenFeed("has no products");
            }
            return null;
        }
        if (++count > MOST_ROWS) {
            throw new BrokenFeed("has more than " + MOST_ROWS + " rows");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static BrokenFeed noText() {
        return new BrokenFeed("is not text in UTF-8, or in UTF-16 with its mark");
    }

    private static Charset charset(InputStream content) throws IOException {
        content.mark(2);
        int mark = content.read() << 8 | content.read();
        content.reset();
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** The first letters that can be seen. */
    private static String beginning(InputStream content) throws IOException {
        Charset charset = charset(content);
        content.mark(LOOK);
        byte[] bytes = content.readNBytes(LOOK);
        content.reset();
        String text = new String(bytes, charset);
        int mark = !text.isEmpty() && text.charAt(0) == TextRows.MARK ? 1 : 0;
        int from = mark;
        while (from < text.length() && " \n\r".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    /** What parts the columns of the first row most often; a tab when there is any. */
    private static char separator(String beginning) {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char letter = beginning.charAt(i);
            if (letter == '\n' || letter == '\r') {
                break;
            }
            if (letter == '\t') {
                return letter;
            }
            quoted = letter == '"' ? !quoted : quoted;
            int which = SEPARATORS.indexOf(letter);
            if (which >= 0 && !quoted) {
                found[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return found[best] == 0 ? '\t' : SEPARATORS.charAt(best);
    }
}

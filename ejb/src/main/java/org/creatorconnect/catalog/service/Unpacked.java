package org.creatorconnect.catalog.service;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The content of a feed's file, which may be packed by gzip, or alone in a zip. It never becomes
 * much larger than what was sent, and nothing in it names a place to write to.
 */
final class Unpacked extends FilterInputStream {

    /** Bytes of the content at most. */
    static final long MOST_BYTES = 4L << 30;

    /** From here on it is looked at how much the content outgrows the file. */
    static final long FREE_BYTES = 16L << 20;

    /** How many times larger than the file the content may be; feeds pack to a tenth or so. */
    static final int MOST_TIMES = 200;

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;
    private static final int BUFFER = 64 * 1024;

    private final Counted file;
    private final String kind;
    private long content;

    private Unpacked(InputStream content, Counted file, String kind) {
        super(content);
        this.file = file;
        this.kind = kind;
    }

    /**
     * @throws BrokenFeed when the beginning shows that it cannot be unpacked
     */
    static InputStream of(InputStream sent) throws IOException {
        Counted counted = new Counted(sent);
        InputStream file = new BufferedInputStream(counted, BUFFER);
        file.mark(2);
        int magic = file.read() << 8 | file.read();
        file.reset();
        try {
            return switch (magic) {
                case GZIP -> new Unpacked(new GZIPInputStream(file, BUFFER), counted, "gzip");
                case ZIP -> new Unpacked(entry(file), counted, "zip");
                default -> new Unpacked(file, counted, "plain");
            };
        } catch (ZipException | EOFException broken) {
            throw new BrokenFeed("is packed, and its packing is broken");
        }
    }

    private static ZipInputStream entry(InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new BrokenFeed("is a zip without a file in it");
        }
        if (entry.getName().matches(".*[/\\\\:].*|\\.{1,2}")) {
            throw new BrokenFeed("is a zip whose file has a path for a name; pack the file alone");
        }
        return zip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
            if (read < 0 && in instanceof ZipInputStream zip && zip.getNextEntry() != null) {
                throw new BrokenFeed("is a zip with more than one file in it");
            }
        } catch (ZipException | EOFException broken) {
            throw new BrokenFeed("is packed by " + kind + ", and its packing is broken");
        }
        content += Math.max(read, 0);
        requireBounds();
        return read;
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void requireBounds() throws BrokenFeed {
        if (content > MOST_BYTES) {
            throw new BrokenFeed("unpacks to more than 4 GB");
        }
        if (content > FREE_BYTES && content / MOST_TIMES > file.count) {
            throw new BrokenFeed(
                    "unpacks to more than " + MOST_TIMES + " times its size, as no feed does");
        }
    }

    /** Counts what is read of the file. */
    private static final class Counted extends FilterInputStream {

        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}

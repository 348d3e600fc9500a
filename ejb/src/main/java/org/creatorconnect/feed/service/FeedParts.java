package org.creatorconnect.feed.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.creatorconnect.feed.FeedFileRepository;

/** Takes a file apart while it comes: deflated, counted and digested, never whole in memory. */
final class FeedParts extends OutputStream {

    /** Keeps a part of the deflated file. */
    interface Keeper {
        void keep(int position, byte[] content);
    }

    /**
     * What came.
     *
     * @param whole whether it is no larger than may be
     * @param digest SHA-256 of it in hexadecimal
     */
    record Received(boolean whole, String digest, long bytes) {}

    private static final int BUFFER = 64 * 1024;

    private final Keeper keeper;
    private final byte[] part = new byte[FeedFileRepository.PART];
    private int filled;
    private int position;

    private FeedParts(Keeper keeper) {
        this.keeper = keeper;
    }

    /**
     * Takes all that comes.
     *
     * @param most bytes at most; of a larger file the rest is not read
     */
    static Received take(InputStream file, long most, Keeper keeper) throws IOException {
        MessageDigest digest = sha256();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (DeflaterOutputStream to =
                new DeflaterOutputStream(new FeedParts(keeper), fast, BUFFER)) {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    return new Received(false, "", bytes);
                }
                digest.update(buffer, 0, read);
                to.write(buffer, 0, read);
            }
        } finally {
            fast.end();
        }
        return new Received(true, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int written = 0;
        while (written < length) {
            int count = Math.min(length - written, part.length - filled);
            System.arraycopy(bytes, offset + written, part, filled, count);
            filled += count;
            written += count;
            if (filled == part.length) {
                send();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            send();
        }
    }

    private void send() {
        keeper.keep(position++, Arrays.copyOf(part, filled));
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.creatorconnect.foundation.service;

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
import org.creatorconnect.foundation.Digest;

/**
 * A file that somebody sends, on disk while it is read, so that no transaction waits for its sender
 * and it can be read more than once. Its memory does not grow with it.
 */
public final class SpooledFile implements AutoCloseable {

    private final Path file;
    private final boolean whole;

    private SpooledFile(Path file, boolean whole) {
        this.file = file;
        this.whole = whole;
    }

    /**
     * @param what one word for what it is
     * @param most as many bytes as are taken; of a larger one nothing more is read
     */
    public static SpooledFile of(InputStream sent, String what, long most) {
        try {
            Path file = Files.createTempFile(what, ".txt");
            return new SpooledFile(file, isKeptWhole(sent, file, most));
        } catch (IOException unusable) {
            throw new UncheckedIOException("a file cannot be kept while it is read", unusable);
        }
    }

    /** Whether it is no larger than may be. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Its text from the beginning: in UTF-8, or in the UTF-16 with a mark in which spreadsheets
     * write some files.
     */
    public Reader text() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        int mark = bytes.read() << 8 | bytes.read();
        bytes.reset();
        Charset charset =
                mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    /** SHA-256 of its bytes in hexadecimal. */
    public String digest() {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Digest.of(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a kept file cannot be read", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("a kept file cannot be deleted", stays);
        }
    }

    private static boolean isKeptWhole(InputStream sent, Path file, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long kept = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                kept += read;
                if (kept > most) {
                    return false;
                }
                to.write(buffer, 0, read);
            }
        }
        return true;
    }
}

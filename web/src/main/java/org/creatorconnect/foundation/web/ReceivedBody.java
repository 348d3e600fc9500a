package org.creatorconnect.foundation.web;

import io.undertow.connector.PooledByteBuffer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request while it comes in: its beginning in memory, a longer one in a file that
 * is gone with it. Used by one thread at a time.
 */
final class ReceivedBody implements PooledByteBuffer, Closeable {

    /** What one body may take of the memory. */
    static final int MOST_IN_MEMORY = 16 * 1024;

    private static final int FIRST_SIZE = 1024;

    private byte[] memory = new byte[FIRST_SIZE];
    private @Nullable FileChannel file;
    private @Nullable ByteBuffer readable;
    private long size;
    private boolean open = true;

    /** Adds what was received next. */
    void add(ByteBuffer part) throws IOException {
        if (file == null && size + part.remaining() <= MOST_IN_MEMORY) {
            int end = (int) size + part.remaining();
            if (end > memory.length) {
                memory = Arrays.copyOf(memory, Math.min(MOST_IN_MEMORY, Math.max(end, 2 * end)));
            }
            part.get(memory, (int) size, part.remaining());
            size = end;
            return;
        }
        if (file == null) {
            file = toFile();
        }
        while (part.hasRemaining()) {
            size += file.write(part);
        }
    }

    /** How many bytes came so far. */
    long size() {
        return size;
    }

    /** How many of them lie on the disk. */
    long onDisk() {
        return file == null ? 0 : size;
    }

    private FileChannel toFile() throws IOException {
        Path path = Files.createTempFile("connect-body", null);
        FileChannel made =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        ByteBuffer beginning = ByteBuffer.wrap(memory, 0, (int) size);
        while (beginning.hasRemaining()) {
            made.write(beginning);
        }
        memory = new byte[0];
        return made;
    }

    /** All that was received, from its beginning. */
    @Override
    public ByteBuffer getBuffer() {
        if (readable == null) {
            readable = file == null ? ByteBuffer.wrap(memory, 0, (int) size) : mapped(file);
        }
        return readable;
    }

    private ByteBuffer mapped(FileChannel whole) {
        try {
            return whole.map(FileChannel.MapMode.READ_ONLY, 0, size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        memory = new byte[0];
        if (file != null) {
            try {
                file.close();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}

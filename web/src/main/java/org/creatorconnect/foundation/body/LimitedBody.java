package org.creatorconnect.foundation.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A body of which no more than a limit can be read. */
final class LimitedBody extends FilterInputStream {

    private final long most;
    private final LongConsumer progress;
    private long read;

    /**
     * @param most bytes that may come
     * @param progress is told how many bytes have come so far
     */
    LimitedBody(InputStream body, long most, LongConsumer progress) {
        super(body);
        this.most = most;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        if (read > most) {
            throw new TooLarge(most);
        }
        progress.accept(read);
    }
}

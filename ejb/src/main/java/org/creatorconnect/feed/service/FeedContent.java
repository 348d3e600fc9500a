package org.creatorconnect.feed.service;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The kept parts of a file one after the other; only one of them is in memory. */
final class FeedContent extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int next;
    private int at;

    FeedContent(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        while (at == part.length) {
            Optional<byte[]> following = parts.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            part = following.get();
            at = 0;
            next++;
        }
        return true;
    }
}

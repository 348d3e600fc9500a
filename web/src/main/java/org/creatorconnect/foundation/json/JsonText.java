package org.creatorconnect.foundation.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Some bytes that are JSON in UTF-8, as RFC 8259 has it: a byte order mark in front is no part of
 * it, and bytes that are no UTF-8 are refused instead of replaced.
 */
final class JsonText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int start;
    private final int end;

    private JsonText(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    static JsonText of(byte[] bytes) {
        return new JsonText(bytes, 0, bytes.length).withoutMark();
    }

    /**
     * The part between two places, which are counted in the bytes that all of it came from. Files
     * that were put together of several have marks inside, too.
     */
    JsonText part(int from, int to) {
        return new JsonText(bytes, from, to).withoutMark();
    }

    private JsonText withoutMark() {
        boolean marked =
                end - start >= MARK.length
                        && bytes[start] == MARK[0]
                        && bytes[start + 1] == MARK[1]
                        && bytes[start + 2] == MARK[2];
        return marked ? new JsonText(bytes, start + MARK.length, end) : this;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    byte at(int place) {
        return bytes[place];
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Fails with a MalformedInputException where it is no UTF-8. */
    Reader reader() {
        return new InputStreamReader(
                stream(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, start, end - start);
    }
}

package org.creatorconnect.catalog.service;

import java.io.IOException;
import java.io.Reader;

/** A text letter by letter, without the mark that some programs put before the first. */
final class Letters {

    private final Reader text;
    private final char[] buffer = new char[16_384];
    private int filled;
    private int at;
    private boolean begun;

    Letters(Reader text) {
        this.text = text;
    }

    /** Whether there is another. */
    boolean more() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, text.read(buffer));
            if (!begun && filled > 0) {
                begun = true;
                at = buffer[0] == TextRows.MARK ? 1 : 0;
                return more();
            }
        }
        return at < filled;
    }

    /** The next one; there has to be one. */
    char next() {
        return buffer[at++];
    }
}

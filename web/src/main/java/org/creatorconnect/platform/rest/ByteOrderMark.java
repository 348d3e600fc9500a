package org.creatorconnect.platform.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * A byte order mark before a text is no part of it (RFC 8259, section 8.1): editors and exports put
 * it there, and nobody sees it. Bodies that are taken as bytes, such as signed ones, keep it until
 * they are read.
 */
@Provider
public class ByteOrderMark implements ReaderInterceptor {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getType() != byte[].class && body.getType() != InputStream.class) {
            body.setInputStream(without(body.getInputStream()));
        }
        return body.proceed();
    }

    /** The same bytes without the mark. */
    public static byte[] without(byte[] body) {
        boolean marked =
                body.length >= MARK.length
                        && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
    }

    private static InputStream without(InputStream body) throws IOException {
        PushbackInputStream looked = new PushbackInputStream(body, MARK.length);
        byte[] first = looked.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            looked.unread(first);
        }
        return looked;
    }
}

package org.creatorconnect.channel;

import java.util.Optional;

/**
 * A picture that a creator shows.
 *
 * @param type what it is by its own first bytes, whatever its name says
 */
public record Picture(String type, byte[] content) {

    /** The most bytes that are taken. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final int[] JPEG = {0xff, 0xd8, 0xff};
    private static final int[] RIFF = {'R', 'I', 'F', 'F'};
    private static final int[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int WEBP_AT = 8;

    /** The picture; nothing when it is none of PNG, JPEG and WebP, or is too large. */
    public static Optional<Picture> of(byte[] content) {
        String type =
                has(content, 0, PNG)
                        ? "image/png"
                        : has(content, 0, JPEG)
                                ? "image/jpeg"
                                : has(content, 0, RIFF) && has(content, WEBP_AT, WEBP)
                                        ? "image/webp"
                                        : "";
        return type.isEmpty() || content.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of(new Picture(type, content.clone()));
    }

    private static boolean has(byte[] content, int from, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (from + i >= content.length || (content[from + i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

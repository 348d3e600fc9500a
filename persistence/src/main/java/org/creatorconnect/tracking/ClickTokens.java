package org.creatorconnect.tracking;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads click ids: 33 bytes of content and the first 18 bytes of their HMAC-SHA256, in
 * base64url. The length is a multiple of three, so each id has one spelling only and not a single
 * character of it can be changed unnoticed.
 */
public final class ClickTokens {

    private static final int CONTENT = 33;
    private static final int SEAL = 18;
    private static final int LENGTH = (CONTENT + SEAL) / 3 * 4;
    private static final ClickMark[] MARKS = ClickMark.values();

    private final SecretKeySpec key;
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);

    /**
     * @param key 32 secret bytes
     */
    public ClickTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The click id that says this. */
    public String write(ClickToken token) {
        ByteBuffer bytes = ByteBuffer.allocate(CONTENT + SEAL);
        bytes.putLong(token.link().value().getMostSignificantBits());
        bytes.putLong(token.link().value().getLeastSignificantBits());
        bytes.putLong(token.at().toEpochMilli());
        bytes.putLong(token.nonce());
        bytes.put((byte) token.mark().ordinal());
        bytes.put(seal(Arrays.copyOf(bytes.array(), CONTENT)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What a click id says; empty when it is none of ours or was changed. */
    public Optional<ClickToken> read(@Nullable String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, CONTENT);
        byte[] seal = Arrays.copyOfRange(bytes, CONTENT, bytes.length);
        if (!MessageDigest.isEqual(seal, seal(content)) || content[CONTENT - 1] >= MARKS.length) {
            return Optional.empty();
        }
        return Optional.of(content(ByteBuffer.wrap(content)));
    }

    private static ClickToken content(ByteBuffer bytes) {
        LinkId link = new LinkId(new UUID(bytes.getLong(), bytes.getLong()));
        Instant at = Instant.ofEpochMilli(bytes.getLong());
        return new ClickToken(link, at, bytes.getLong(), MARKS[bytes.get()]);
    }

    private byte[] seal(byte[] content) {
        return Arrays.copyOf(macs.get().doFinal(content), SEAL);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}

package org.creatorconnect.click;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads click ids: 33 bytes of content, the sub-ids that the visitor came with, if any,
 * and the first 18 bytes of the HMAC-SHA256 of both, in base64url. The length is a multiple of
 * three, so each id has one spelling only and not a single character of it can be changed
 * unnoticed. Shops keep click ids in columns of 255 characters, so sub-ids that would make it
 * longer stay behind, for the click's row to tell.
 */
public final class ClickIdFormat {

    private static final int CONTENT = 33;
    private static final int SEAL = 18;
    private static final int SHORTEST = (CONTENT + SEAL) / 3 * 4;

    /** Characters of a click id at most. */
    public static final int LONGEST = 252;

    private static final int MOST_LABELS = LONGEST / 4 * 3 - CONTENT - SEAL;
    private static final int LONGEST_LABEL = 255;
    private static final byte[] NO_LABELS = {};
    private static final ClickMark[] MARKS = ClickMark.values();

    private final SecretKeySpec key;
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);

    /**
     * @param key 32 secret bytes
     */
    public ClickIdFormat(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The click id that says this. */
    public String write(ClickId clickId) {
        byte[] labels = labels(clickId.subIds());
        int content = CONTENT + labels.length;
        ByteBuffer bytes = ByteBuffer.allocate(content + SEAL);
        bytes.putLong(clickId.link().value().getMostSignificantBits());
        bytes.putLong(clickId.link().value().getLeastSignificantBits());
        bytes.putLong(clickId.at().toEpochMilli());
        bytes.putLong(clickId.nonce());
        bytes.put((byte) clickId.mark().ordinal());
        bytes.put(labels);
        bytes.put(seal(Arrays.copyOf(bytes.array(), content)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What a click id says; empty when it is none of ours or was changed. */
    public Optional<ClickId> read(@Nullable String text) {
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
        if (bytes.length % 3 != 0 || text.length() != bytes.length / 3 * 4) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - SEAL);
        byte[] seal = Arrays.copyOfRange(bytes, content.length, bytes.length);
        if (!MessageDigest.isEqual(seal, seal(content)) || content[CONTENT - 1] >= MARKS.length) {
            return Optional.empty();
        }
        return Optional.of(content(ByteBuffer.wrap(content)));
    }

    private static ClickId content(ByteBuffer bytes) {
        LinkId link = new LinkId(new UUID(bytes.getLong(), bytes.getLong()));
        Instant at = Instant.ofEpochMilli(bytes.getLong());
        return new ClickId(link, at, bytes.getLong(), MARKS[bytes.get()], subIds(bytes));
    }

    /** Whether a click id has room for the sub-ids of its visitor. */
    public static boolean carries(SubIds subIds) {
        return subIds.equals(SubIds.NONE) || labels(subIds).length > 0;
    }

    /** Each with its length before it, filled up with zeros; nothing when they are too long. */
    private static byte[] labels(SubIds subIds) {
        if (subIds.equals(SubIds.NONE)) {
            return NO_LABELS;
        }
        ByteBuffer labels = ByteBuffer.allocate(MOST_LABELS);
        for (String text : subIds.values()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > LONGEST_LABEL || bytes.length >= labels.remaining()) {
                return NO_LABELS;
            }
            labels.put((byte) bytes.length).put(bytes);
        }
        return Arrays.copyOf(labels.array(), (labels.position() + 2) / 3 * 3);
    }

    private static SubIds subIds(ByteBuffer labels) {
        if (!labels.hasRemaining()) {
            return SubIds.NONE;
        }
        String[] texts = new String[SubIds.COUNT];
        for (int i = 0; i < texts.length; i++) {
            byte[] bytes = new byte[Byte.toUnsignedInt(labels.get())];
            labels.get(bytes);
            texts[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        return SubIds.of(texts);
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

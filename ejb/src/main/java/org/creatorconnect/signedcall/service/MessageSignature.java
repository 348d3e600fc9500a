package org.creatorconnect.signedcall.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures of messages after Standard Webhooks 1.0.0: the HMAC-SHA256 of {@code
 * id.timestamp.body}, in Base64 behind {@code v1,}. Shops sign what they send us so, and we what we
 * send them.
 */
public final class MessageSignature {

    static final String VERSION = "v1,";

    private MessageSignature() {}

    /**
     * The header {@code webhook-signature}: one signature by each key, separated by spaces.
     *
     * @param timestamp seconds since 1970
     */
    public static String header(List<byte[]> keys, String id, String timestamp, byte[] body) {
        return keys.stream()
                .map(key -> Base64.getEncoder().encodeToString(of(key, id, timestamp, body)))
                .map(VERSION::concat)
                .collect(Collectors.joining(" "));
    }

    static byte[] of(byte[] key, String id, String timestamp, byte[] body) {
        return hmac(key, (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}

package org.creatorconnect.access.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.time.ApplicationClock;

/**
 * Codes that a device makes of a secret by its clock (RFC 6238): six digits every 30 seconds, by
 * HMAC-SHA-1, which is what all such apps know. A code counts one step too early or too late. They
 * go by the machine's time, as the device does, wherever a demo's clock stands.
 */
@ApplicationScoped
public class TimedCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int SECRET_BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "Creator Connect";

    private final ApplicationClock clock;
    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    protected TimedCodes() {
        this(null);
    }

    @Inject
    public TimedCodes(ApplicationClock clock) {
        this.clock = clock;
    }

    byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The step in which a device made this code; nothing when it made it at no sensible time. */
    OptionalLong step(byte[] secret, String code) {
        Instant now = clock.machineTime();
        for (int off = -1; off <= 1; off++) {
            Instant at = now.plus(STEP.multipliedBy(off));
            if (isSame(code(secret, at), code)) {
                return OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("a secret of any length is a key", impossible);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret as people type it: Base32 (RFC 4648) in groups of four. */
    static String typed(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int kept = 0;
        for (byte one : secret) {
            kept = kept << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(kept >> bits & 31));
            }
        }
        return text.toString().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address by which an app takes the secret, mostly from a picture. */
    static String address(byte[] secret, String username) {
        String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(issuer, username, typed(secret).replace(" ", ""), issuer);
    }
}

package org.creatorconnect.signedcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.SigningKeys;
import org.creatorconnect.signedcall.SignatureInvalid;
import org.jspecify.annotations.Nullable;

/** Checks that a call comes from the merchant in whose name it speaks, and was made just now. */
@ApplicationScoped
public class ShopSignatures {

    /** How far a shop's clock may be from ours. */
    public static final Duration TOLERANCE = Duration.ofSeconds(300);

    private static final int LONGEST_ID = 200;

    private final SigningKeys keys;
    private final InstantSource clock;

    protected ShopSignatures() {
        this(null, null);
    }

    @Inject
    public ShopSignatures(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @throws SignatureInvalid unless one of the signatures fits one of the merchant's valid keys
     */
    public void require(MerchantId merchant, SignedMessage message) {
        String id = message.id();
        if (id == null
                || id.isEmpty()
                || id.length() > LONGEST_ID
                || message.signature() == null
                || !isFresh(message.timestamp())) {
            throw new SignatureInvalid();
        }
        List<byte[]> expected =
                keys.valid(merchant).stream()
                        .map(
                                key ->
                                        MessageSignature.of(
                                                key, id, message.timestamp(), message.body()))
                        .toList();
        boolean fits =
                Arrays.stream(message.signature().split(" "))
                        .filter(signature -> signature.startsWith(MessageSignature.VERSION))
                        .map(
                                signature ->
                                        decode(
                                                signature.substring(
                                                        MessageSignature.VERSION.length())))
                        .anyMatch(given -> isOneOf(given, expected));
        if (!fits) {
            throw new SignatureInvalid();
        }
    }

    /**
     * Checks a signed query: the HMAC-SHA256 of the query text before {@code &sig=}, in lower-case
     * hexadecimal.
     *
     * @param timestamp the parameter {@code ts}, which is part of what is signed
     * @throws SignatureInvalid unless the signature fits one of the merchant's valid keys
     */
    public void requireQuery(
            MerchantId merchant, String query, @Nullable String timestamp, @Nullable String sig) {
        if (sig == null || !isFresh(timestamp)) {
            throw new SignatureInvalid();
        }
        byte[] signed = query.getBytes(StandardCharsets.ISO_8859_1);
        boolean fits =
                keys.valid(merchant).stream()
                        .map(
                                key ->
                                        java.util.HexFormat.of()
                                                .formatHex(MessageSignature.hmac(key, signed)))
                        .anyMatch(
                                expected ->
                                        MessageDigest.isEqual(
                                                expected.getBytes(StandardCharsets.US_ASCII),
                                                sig.getBytes(StandardCharsets.US_ASCII)));
        if (!fits) {
            throw new SignatureInvalid();
        }
    }

    private boolean isFresh(@Nullable String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE.plusSeconds(1)) < 0;
    }

    private static boolean isOneOf(byte[] given, List<byte[]> expected) {
        return expected.stream().anyMatch(one -> MessageDigest.isEqual(one, given));
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }
}

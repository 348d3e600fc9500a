package org.creatorconnect.identity;

import org.creatorconnect.foundation.Digest;

/**
 * SHA-256 of a bearer token, in hexadecimal. A token is long and random, so a fast hash is enough;
 * from the fingerprint the token cannot be told.
 */
public record TokenFingerprint(String value) {

    public static TokenFingerprint of(String token) {
        return new TokenFingerprint(Digest.of(token));
    }
}

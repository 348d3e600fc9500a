package org.creatorconnect.identity.service;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets that nobody guesses: 256 random bits, as text that stands in any address. */
public final class OneTimeSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Another one each time. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

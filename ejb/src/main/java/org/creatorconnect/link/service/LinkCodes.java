package org.creatorconnect.link.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes the short codes of links: ten characters that cannot be guessed or mistaken. */
@ApplicationScoped
public class LinkCodes {

    private static final String ALPHABET =
            "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

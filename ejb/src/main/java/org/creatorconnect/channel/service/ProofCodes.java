package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes one-time codes that are short enough to type and too many to guess: 40 random bits. */
@ApplicationScoped
public class ProofCodes {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder("CC-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}

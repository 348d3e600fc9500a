package org.creatorconnect.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps short secrets in the database so that a copy of the database alone tells nothing:
 * AES-256-GCM under a key of one purpose, with a fresh nonce each time. What is sealed for one
 * place cannot be moved to another: the place is part of what is authenticated.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    protected Sealing() {
        this(null);
    }

    @Inject
    public Sealing(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param purpose names the key, such as {@code signing-key}
     * @param place where the sealed bytes will be kept, such as the row's id
     */
    public byte[] seal(String purpose, String place, byte[] clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, purpose, place, nonce, clear);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /**
     * @throws IllegalStateException when it was sealed for another purpose or place, under another
     *     secret, or was changed since
     */
    public byte[] open(String purpose, String place, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return apply(Cipher.DECRYPT_MODE, purpose, place, nonce, rest);
    }

    private byte[] apply(int mode, String purpose, String place, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secrets.key(purpose), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "a sealed value of " + purpose + " cannot be opened", unreadable);
        }
    }
}

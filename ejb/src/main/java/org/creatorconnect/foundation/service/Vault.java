package org.creatorconnect.foundation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be readable in a copy of the database: AES-256 in Galois/counter mode
 * (NIST SP 800-38D) with a fresh 96-bit nonce before each text. The owner of the secret is
 * authenticated with it, so that a text copied into another row does not open.
 */
@ApplicationScoped
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    protected Vault() {
        this(null);
    }

    @Inject
    public Vault(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param purpose names the key
     * @param owner the row the text belongs to, such as its id and version
     */
    public byte[] seal(String purpose, String owner, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, owner, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * @throws IllegalStateException when it was not sealed for this purpose and owner, or was
     *     changed
     */
    public byte[] open(String purpose, String owner, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("nothing of the vault is so short for " + purpose);
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, purpose, owner, nonce, text);
    }

    /** As {@link #seal}, as text that stands in any address. */
    public String sealText(String purpose, String owner, String plain) {
        byte[] sealed = seal(purpose, owner, plain.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What was sealed as text; nothing when it was not sealed for this purpose and owner. */
    public Optional<String> openText(String purpose, String owner, String sealed) {
        try {
            byte[] plain = open(purpose, owner, Base64.getUrlDecoder().decode(sealed));
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException noneOfOurs) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, String purpose, String owner, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            SecretKeySpec key = new SecretKeySpec(secrets.key(purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the vault does not open for " + purpose, failed);
        }
    }
}

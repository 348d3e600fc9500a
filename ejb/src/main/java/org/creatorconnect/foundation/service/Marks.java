package org.creatorconnect.foundation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By which a text is known again where the text itself must not stand: HMAC-SHA-256 under a key of
 * the installation for one purpose, in hexadecimal. Whoever has a copy of the database alone cannot
 * tell the text from its mark, not even by trying all there are.
 */
@ApplicationScoped
public class Marks {

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;

    protected Marks() {
        this(null);
    }

    @Inject
    public Marks(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param purpose names the key
     * @param text as it is compared
     * @return 64 lower-case digits, always the same for the same text and purpose
     */
    public String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.key(purpose), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}

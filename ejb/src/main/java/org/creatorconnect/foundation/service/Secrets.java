package org.creatorconnect.foundation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.foundation.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Keys for one purpose each, derived from the installation's one secret: HMAC-SHA-256 of the
 * purpose under it. The secret is a setting, or a file that only the server's user can read, made
 * on first start; it is never in the database, so a copy of the database alone opens nothing.
 */
@ApplicationScoped
public class Secrets {

    private static final String FILE = "secret.key";
    private static final int BYTES = 32;

    private final Settings settings;
    private byte @Nullable [] secret;

    protected Secrets() {
        this(null);
    }

    @Inject
    public Secrets(Settings settings) {
        this.settings = settings;
    }

    /**
     * The 256-bit key for a purpose, such as {@code click-id}; always the same for the same
     * purpose.
     */
    public byte[] key(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            SecretKey root = new SecretKeySpec(secret(), "HmacSHA256");
            mac.init(root);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    private synchronized byte[] secret() {
        if (secret == null) {
            secret =
                    settings.secretKey().map(Base64.getDecoder()::decode).orElseGet(this::fromFile);
            if (secret.length != BYTES) {
                throw new IllegalStateException("the secret key must be 32 bytes in Base64");
            }
        }
        return secret;
    }

    private byte[] fromFile() {
        Path file = settings.dataDirectory().resolve(FILE);
        try {
            create(file);
            return Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).trim());
        } catch (IOException unusable) {
            throw new UncheckedIOException("the secret key file cannot be used", unusable);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
        } catch (FileAlreadyExistsException madeBefore) {
            // The key of an earlier start, or of another node that was a moment faster.
        }
    }
}

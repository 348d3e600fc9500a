package org.creatorconnect.click.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.click.ClickVisitor;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.identity.service.ClientNetwork;

/**
 * Turns an address and a browser into 16 bytes, and a network into a number, that stay the same for
 * one day (UTC). The key is another one every day, so that nobody can be followed from one day to
 * the next.
 */
@ApplicationScoped
public class VisitorHashes {

    private static final int BYTES = 16;

    /**
     * @param mac keyed, and never used itself: making a copy takes less than keying another
     */
    private record DayKey(LocalDate day, Mac mac) {}

    private final Secrets secrets;
    private volatile DayKey today;

    protected VisitorHashes() {
        this(null);
    }

    @Inject
    public VisitorHashes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What is kept of somebody with this address and browser at that time. */
    public ClickVisitor visitor(String address, String userAgent, Instant at) {
        DayKey day = key(LocalDate.ofInstant(at, ZoneOffset.UTC));
        ByteBuffer network = ByteBuffer.wrap(keyed(day, ClientNetwork.of(address)));
        return new ClickVisitor(keyed(day, address, userAgent), network.getLong(), userAgent);
    }

    private static byte[] keyed(DayKey day, String... texts) {
        try {
            Mac mac = (Mac) day.mac().clone();
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    mac.update((byte) 0);
                }
                mac.update(texts[i].getBytes(StandardCharsets.UTF_8));
            }
            return Arrays.copyOf(mac.doFinal(), BYTES);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("HmacSHA256 can be copied", impossible);
        }
    }

    private DayKey key(LocalDate day) {
        DayKey known = today;
        if (known == null || !known.day().equals(day)) {
            known = new DayKey(day, mac(secrets.key("visitor-hash " + day)));
            today = known;
        }
        return known;
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}

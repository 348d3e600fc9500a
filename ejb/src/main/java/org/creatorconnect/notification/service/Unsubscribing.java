package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.refusal.NotFound;

/**
 * Makes and reads the links in letters by which their kind is ended without signing in. What a link
 * ends is sealed in it, so nobody makes one, and it tells nobody whose it is.
 */
@ApplicationScoped
public class Unsubscribing {

    private static final String PURPOSE = "unsubscribe";
    private static final String DIGEST = "DIGEST";

    /**
     * What a link ends.
     *
     * @param word the kind, or the letter of the day
     */
    record Ending(UUID account, String word) {

        boolean isDigest() {
            return word.equals(DIGEST);
        }

        NotificationKind kind() {
            return NotificationKind.valueOf(word);
        }
    }

    private final Vault vault;
    private final Settings settings;

    protected Unsubscribing() {
        this(null, null);
    }

    @Inject
    public Unsubscribing(Vault vault, Settings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** The link that ends letters of this kind. */
    String of(UUID account, NotificationKind kind) {
        return link(account, kind.name());
    }

    /** The link that ends the letter of the day. */
    String ofDigest(UUID account) {
        return link(account, DIGEST);
    }

    private String link(UUID account, String word) {
        return settings.baseUrl()
                + "/unsubscribe?key="
                + vault.sealText(PURPOSE, PURPOSE, account + " " + word);
    }

    /**
     * @throws NotFound when it is no key of ours, or of a kind that there is no more
     */
    Ending read(String key) {
        return vault.openText(PURPOSE, PURPOSE, key)
                .map(text -> text.split(" ", 2))
                .map(parts -> new Ending(UUID.fromString(parts[0]), parts[1]))
                .filter(ending -> ending.isDigest() || isKnown(ending.word()))
                .orElseThrow(() -> new NotFound("link"));
    }

    private static boolean isKnown(String word) {
        return Arrays.stream(NotificationKind.values())
                .anyMatch(kind -> kind.name().equals(word) && !kind.isFixed());
    }
}

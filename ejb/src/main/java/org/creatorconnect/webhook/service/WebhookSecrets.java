package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookRepository;
import org.creatorconnect.webhook.WebhookSecret;

/** The secrets of webhooks; the row of the webhook is locked when one is made. */
@ApplicationScoped
public class WebhookSecrets {

    private static final String PURPOSE = "webhook-secret";
    private static final int BYTES = 32;

    private final WebhookRepository webhooks;
    private final Vault vault;
    private final IdSource ids;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    protected WebhookSecrets() {
        this(null, null, null, null);
    }

    @Inject
    public WebhookSecrets(
            WebhookRepository webhooks, Vault vault, IdSource ids, InstantSource clock) {
        this.webhooks = webhooks;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a secret. The one before signs beside it for {@link WebhookSecret#OVERLAP}; one that
     * did so already no longer signs.
     */
    IssuedSecret issue(WebhookId webhook) {
        Instant now = clock.instant();
        List<WebhookSecret> before = webhooks.secrets(webhook, now);
        before.stream().limit(1).forEach(one -> one.retire(now.plus(WebhookSecret.OVERLAP)));
        before.stream().skip(1).forEach(one -> one.retire(now));
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        UUID id = ids.next();
        webhooks.add(
                new WebhookSecret(id, webhook, vault.seal(PURPOSE, id.toString(), secret), now));
        return new IssuedSecret(webhook, "whsec_" + Base64.getEncoder().encodeToString(secret));
    }

    /** The keys that a delivery is signed with now, the newest first. */
    List<byte[]> keys(WebhookId webhook) {
        return webhooks.secrets(webhook, clock.instant()).stream()
                .map(one -> vault.open(PURPOSE, one.id().toString(), one.sealed()))
                .toList();
    }
}

package org.creatorconnect.webhook.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.webhook.provider.WebhookPosts;
import org.creatorconnect.webhook.provider.WebhookReply;

/** Sends as the system, whoever asks for it; nothing is held while a receiver thinks. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookSending {

    private static final System.Logger LOG = System.getLogger(WebhookSending.class.getName());

    private final WebhookTurns turns;
    private final WebhookPosts posts;

    protected WebhookSending() {
        this(null, null);
    }

    @Inject
    public WebhookSending(WebhookTurns turns, WebhookPosts posts) {
        this.turns = turns;
        this.posts = posts;
    }

    /** Takes up what is due next; nothing when nothing is. */
    public Optional<Turn> begin() {
        return turns.begin();
    }

    /**
     * Makes the try. One that fails otherwise than by its receiver leaves its lease, after which it
     * is made again.
     */
    public void send(Turn turn) {
        try {
            WebhookReply reply = posts.post(turn.message());
            turns.end(turn, reply);
        } catch (RuntimeException failed) {
            LOG.log(WARNING, turn.message() + " was not sent; it is sent later", failed);
        }
    }
}

package org.creatorconnect.webhook.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.webhook.TooManyWebhooks;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookStatus;
import org.jspecify.annotations.Nullable;

/** Merchants, agencies and creators keep the webhooks of their own side. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
public class Webhooks {

    private static final String TYPE = "webhook";

    private final OwnWebhooks own;
    private final NewWebhooks made;
    private final WebhookTerms terms;
    private final WebhookSecrets secrets;
    private final WebhookEnding ending;
    private final AuditTrail audit;

    protected Webhooks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Webhooks(
            OwnWebhooks own,
            NewWebhooks made,
            WebhookTerms terms,
            WebhookSecrets secrets,
            WebhookEnding ending,
            AuditTrail audit) {
        this.own = own;
        this.made = made;
        this.terms = terms;
        this.secrets = secrets;
        this.ending = ending;
        this.audit = audit;
    }

    /**
     * Adds a webhook; what happens from now on is told there.
     *
     * @return its secret, told this once
     * @throws ValidationFailed when the address or an event is none
     * @throws TooManyWebhooks when there are enough
     * @throws NotFound when the caller has not joined yet
     */
    @NeedsRight(TeamRight.OWNER)
    public IssuedSecret add(@Nullable GivenWebhook given) {
        GivenWebhook webhook = given == null ? new GivenWebhook(null, null) : given;
        String url = terms.address(webhook.url());
        Set<WebhookEvent> events = terms.events(webhook.events());
        WebhookId id = made.add(own.side(), url, events);
        audit.record("WEBHOOK_ADDED", TYPE, id.value(), events.size() + " events");
        return secrets.issue(id);
    }

    /**
     * From now on it leads to this address and is told of these events; what is left out stays.
     *
     * @throws ValidationFailed when the address or an event is none
     * @throws StateForbids when it has ended
     * @throws NotFound when there is no such webhook of the caller's side
     */
    @NeedsRight(TeamRight.OWNER)
    public WebhookStatus change(WebhookId id, @Nullable GivenWebhook given) {
        GivenWebhook change = given == null ? new GivenWebhook(null, null) : given;
        Webhook webhook = own.lock(id);
        String url = change.url() == null ? webhook.url() : terms.address(change.url());
        Set<WebhookEvent> events =
                change.events() == null ? webhook.events() : terms.events(change.events());
        webhook.change(url, events);
        audit.record("WEBHOOK_CHANGED", TYPE, id.value(), events.size() + " events");
        return webhook.status();
    }

    /**
     * Nothing new is told there, and what waits goes on waiting.
     *
     * @throws StateForbids unless it is active
     * @throws NotFound when there is no such webhook of the caller's side
     */
    public WebhookStatus pause(WebhookId id) {
        Webhook webhook = own.lock(id);
        ending.pauseByOwner(webhook);
        audit.record("WEBHOOK_PAUSED", TYPE, id.value(), "");
        return webhook.status();
    }

    /**
     * It goes on, with what waits first.
     *
     * @throws StateForbids unless it is paused
     * @throws NotFound when there is no such webhook of the caller's side
     */
    public WebhookStatus resume(WebhookId id) {
        Webhook webhook = own.lock(id);
        ending.resume(webhook);
        audit.record("WEBHOOK_RESUMED", TYPE, id.value(), "");
        return webhook.status();
    }

    /**
     * It ends for good; what waits is not sent.
     *
     * @throws StateForbids when it has ended
     * @throws NotFound when there is no such webhook of the caller's side
     */
    public WebhookStatus end(WebhookId id) {
        Webhook webhook = own.lock(id);
        int dropped = ending.end(webhook);
        audit.record("WEBHOOK_ENDED", TYPE, id.value(), dropped + " not sent");
        return webhook.status();
    }

    /**
     * Makes another secret; the one before signs beside it for a day.
     *
     * @return the new one, told this once
     * @throws StateForbids when it has ended
     * @throws NotFound when there is no such webhook of the caller's side
     */
    @NeedsRight(TeamRight.OWNER)
    public IssuedSecret rotate(WebhookId id) {
        own.lock(id).requireGoingOn("given a secret");
        audit.record("WEBHOOK_SECRET_ISSUED", TYPE, id.value(), "");
        return secrets.issue(id);
    }
}

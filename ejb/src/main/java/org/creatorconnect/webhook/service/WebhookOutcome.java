package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.RetrySchedule;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookStatus;
import org.creatorconnect.webhook.provider.WebhookReply;

/** What follows from the answer to a try; both rows are locked. */
@ApplicationScoped
public class WebhookOutcome {

    private final WebhookEnding ending;
    private final AuditTrail audit;

    protected WebhookOutcome() {
        this(null, null);
    }

    @Inject
    public WebhookOutcome(WebhookEnding ending, AuditTrail audit) {
        this.ending = ending;
        this.audit = audit;
    }

    void note(Webhook webhook, WebhookDelivery delivery, WebhookReply reply, Instant at) {
        if (reply.answer().isTaken()) {
            delivery.delivered(reply.answer(), at);
            webhook.recover();
        } else if (reply.answer().isGone()) {
            delivery.refused(reply.answer(), at);
            webhook.fail(at);
            stop(webhook);
        } else {
            double jitter = ThreadLocalRandom.current().nextDouble();
            delivery.failed(
                    reply.answer(),
                    RetrySchedule.wait(delivery.attempts(), jitter, reply.retryAfter()),
                    at);
            if (webhook.fail(at)) {
                webhook.pause(PauseReason.FAILING);
                audit.record("WEBHOOK_FAILING", "webhook", webhook.id().value(), "");
            }
        }
    }

    /** Whoever paused or ended it meanwhile knows already. */
    private void stop(Webhook webhook) {
        if (webhook.status() == WebhookStatus.ACTIVE) {
            int dropped = ending.gone(webhook);
            audit.record("WEBHOOK_GONE", "webhook", webhook.id().value(), dropped + " not sent");
        }
    }
}

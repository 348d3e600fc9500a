package org.creatorconnect.webhook.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second whether something is due for a webhook. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class WebhookRelay {

    private final WebhookWorkers workers;

    protected WebhookRelay() {
        this(null);
    }

    @Inject
    public WebhookRelay(WebhookWorkers workers) {
        this.workers = workers;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "webhooks")
    public void relay() {
        workers.wake();
    }
}

package org.creatorconnect.webhook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.query.WebhookDeliveryRow;
import org.creatorconnect.webhook.query.WebhookRow;
import org.jspecify.annotations.Nullable;

/** Webhooks and deliveries as callers see them. */
public final class WebhookRepresentation {

    private WebhookRepresentation() {}

    /**
     * A webhook.
     *
     * @param failures failed tries since the last one that was taken, the first of them at {@code
     *     failingSince}
     */
    public record Webhook(
            UUID id,
            String status,
            @Nullable String pauseReason,
            String url,
            List<String> events,
            Instant createdAt,
            int failures,
            @Nullable Instant failingSince) {

        static Webhook of(WebhookRow row) {
            return new Webhook(
                    row.id(),
                    row.status().name(),
                    Given.text(row.pauseReason()),
                    row.url(),
                    types(row),
                    row.createdAt(),
                    row.failures(),
                    row.failingSince());
        }
    }

    /**
     * A new webhook.
     *
     * @param secret told this once
     */
    public record Made(UUID id, String status, String secret, String url, List<String> events) {

        static Made of(WebhookRow row, String secret) {
            return new Made(row.id(), row.status().name(), secret, row.url(), types(row));
        }
    }

    /**
     * A new secret, told this once; the one before signs beside it for a day.
     *
     * @param id the webhook's
     */
    public record Secret(UUID id, String status, String secret) {}

    /**
     * A delivery; its id is the {@code webhook-id} of its message.
     *
     * @param subjectId the object that it tells of
     * @param nextTryAt while it waits
     * @param answerCode of the last try, if there was an answer
     * @param answer the beginning of it, or why there was none
     */
    public record Delivery(
            UUID id,
            UUID webhookId,
            String type,
            UUID subjectId,
            String status,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextTryAt,
            @Nullable Instant triedAt,
            @Nullable Integer answerCode,
            @Nullable String answer,
            @Nullable Instant endedAt) {

        static Delivery of(WebhookDeliveryRow row) {
            return new Delivery(
                    row.id(),
                    row.webhookId(),
                    row.type(),
                    row.subjectId(),
                    row.status().name(),
                    row.attempts(),
                    row.createdAt(),
                    row.isWaiting() ? row.nextTryAt() : null,
                    row.triedAt(),
                    row.answerCode(),
                    row.answer(),
                    row.endedAt());
        }
    }

    private static List<String> types(WebhookRow row) {
        return row.events().stream().map(WebhookEvent::type).toList();
    }
}

package org.creatorconnect.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook. It is {@code WAITING} from the transaction of what it tells;
 * each try is counted before it is made, and the next put off as {@link RetrySchedule} says. The
 * last is made three days after the first, or later when the webhook was paused meanwhile.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    /** The most that is kept of an answer, in characters. */
    public static final int LONGEST_ANSWER = 200;

    /** To which webhook, and whose that is: an affiliate's or a merchant's. */
    public record Recipient(WebhookId webhook, UUID owner) {}

    /** What is told, about what. */
    public record Message(WebhookEvent event, UUID subject, String payload) {}

    /**
     * How a try was answered.
     *
     * @param code of HTTP; null when there was no answer
     * @param text the beginning of the answer, or why there was none
     */
    public record Answer(@Nullable Integer code, String text) {

        /** Whether the delivery was taken: a 2xx. */
        public boolean isTaken() {
            return code != null && code >= 200 && code < 300;
        }

        /** Whether nothing shall be sent there any more. */
        public boolean isGone() {
            return code != null && code == 410;
        }
    }

    @Id private UUID id;
    @Version private int version;

    @Column(name = "webhook_id", nullable = false, updatable = false)
    private UUID webhookId;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private WebhookEvent event;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false, updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WebhookDeliveryStatus status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Column(name = "answer_code")
    private @Nullable Integer answerCode;

    @Column private @Nullable String answer;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected WebhookDelivery() {}

    public WebhookDelivery(WebhookDeliveryId id, Recipient recipient, Message message, Instant at) {
        this.id = id.value();
        this.webhookId = recipient.webhook().value();
        this.ownerId = recipient.owner();
        this.event = message.event();
        this.subjectId = message.subject();
        this.payload = message.payload();
        this.status = WebhookDeliveryStatus.WAITING;
        this.begunAt = at;
        this.nextTryAt = at;
        this.createdAt = at;
    }

    /**
     * Counts a try before it is made, and puts the next one off until this one is surely over.
     *
     * @return the number of this try
     */
    public int begin(Instant at, Duration surelyOver) {
        require(WebhookDeliveryStatus.WAITING, "sent");
        triedAt = at;
        nextTryAt = at.plus(surelyOver);
        return ++attempts;
    }

    /** Whether this try is still the last that was begun, and nothing was decided since. */
    public boolean isTrying(int attempt) {
        return status == WebhookDeliveryStatus.WAITING && attempts == attempt;
    }

    /** It was taken. */
    public void delivered(Answer given, Instant at) {
        note(given);
        end(WebhookDeliveryStatus.DELIVERED, at, "delivered");
    }

    /**
     * It was not taken: the next try is put off, to three days after the first at the latest; the
     * one that is made then was the last.
     */
    public void failed(Answer given, Duration wait, Instant at) {
        require(WebhookDeliveryStatus.WAITING, "counted as failed");
        note(given);
        Instant last = begunAt.plus(RetrySchedule.LASTS);
        if (!at.isBefore(last)) {
            end(WebhookDeliveryStatus.FAILED, at, "failed");
            return;
        }
        Instant next = at.plus(wait);
        nextTryAt = next.isAfter(last) ? last : next;
    }

    /** Its webhook is gone: it is not tried again. */
    public void refused(Answer given, Instant at) {
        note(given);
        end(WebhookDeliveryStatus.FAILED, at, "refused");
    }

    /**
     * It is sent once more under the same id, and tried as often as a new one.
     *
     * @throws StateForbids while it still waits
     */
    public void replay(Instant at) {
        status = status.to(WebhookDeliveryStatus.WAITING, "delivery", "replayed");
        attempts = 0;
        begunAt = at;
        nextTryAt = at;
        endedAt = null;
    }

    private void require(WebhookDeliveryStatus needed, String step) {
        if (status != needed) {
            throw new StateForbids("The delivery is " + status, step);
        }
    }

    private void note(Answer given) {
        answerCode = given.code();
        answer = given.text();
    }

    private void end(WebhookDeliveryStatus end, Instant at, String step) {
        status = status.to(end, "delivery", step);
        endedAt = at;
    }

    @Transient
    public WebhookDeliveryId id() {
        return new WebhookDeliveryId(id);
    }

    @Transient
    public WebhookId webhook() {
        return new WebhookId(webhookId);
    }

    public WebhookEvent event() {
        return event;
    }

    public String payload() {
        return payload;
    }

    public WebhookDeliveryStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }
}

package org.creatorconnect.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Where an affiliate or a merchant is told of events by HTTP.
 *
 * <p>It is sent one delivery at a time, in their order, by a worker that has it for itself until a
 * lease runs out; so one that is slow keeps nobody else waiting, and a worker that dies keeps it
 * from nobody for long. After a failure it rests, longer each time, and when nothing was taken for
 * three days it is {@code PAUSED}. While it is paused nothing new is told; what waits goes on
 * waiting and is sent when its owner has it go on.
 */
@Entity
@Table(name = "webhook")
public class Webhook {

    /** How many one side has at most; ended ones do not count. */
    public static final int MOST = 10;

    /** Nothing taken for so long pauses it. */
    public static final Duration PATIENCE = RetrySchedule.LASTS;

    private static final String OBJECT = "webhook";
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Column(name = "merchant_id", updatable = false)
    private @Nullable UUID merchantId;

    @Column(nullable = false)
    private String url;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "webhook_subscription", joinColumns = @JoinColumn(name = "webhook_id"))
    @Column(name = "event", nullable = false)
    private Set<WebhookEvent> events = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WebhookStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private @Nullable PauseReason pauseReason;

    @Column(nullable = false)
    private int failures;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "rests_until", nullable = false)
    private Instant restsUntil;

    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Webhook() {}

    public Webhook(
            WebhookId id, WebhookOwner owner, String url, Set<WebhookEvent> events, Instant at) {
        this.id = id.value();
        this.affiliateId = owner.affiliate() == null ? null : owner.affiliate().value();
        this.merchantId = owner.merchant() == null ? null : owner.merchant().value();
        this.url = url;
        this.events.addAll(events);
        this.status = WebhookStatus.ACTIVE;
        this.restsUntil = at;
        this.leasedUntil = Instant.EPOCH;
        this.createdAt = at;
    }

    /**
     * From now on it is told elsewhere, and of these events.
     *
     * @throws StateForbids when it has ended
     */
    public void change(String to, Set<WebhookEvent> of) {
        requireGoingOn("changed");
        url = to;
        events.retainAll(of);
        events.addAll(of);
    }

    /**
     * @throws StateForbids unless it is active
     */
    public void pause(PauseReason reason) {
        status = status.to(WebhookStatus.PAUSED, OBJECT, "paused");
        pauseReason = reason;
    }

    /**
     * It goes on, as if nothing had failed.
     *
     * @throws StateForbids unless it is paused
     */
    public void resume(Instant at) {
        status = status.to(WebhookStatus.ACTIVE, OBJECT, "resumed");
        pauseReason = null;
        recover();
        restsUntil = at;
    }

    /**
     * @throws StateForbids when it has ended
     */
    public void end(Instant at) {
        status = status.to(WebhookStatus.ENDED, OBJECT, "ended");
        pauseReason = null;
        endedAt = at;
    }

    /**
     * @throws StateForbids when it has ended
     */
    public void requireGoingOn(String step) {
        if (status == WebhookStatus.ENDED) {
            throw new StateForbids("The webhook is " + status, step);
        }
    }

    /** One worker has it for itself until then, by the machine's clock. */
    public void lease(Instant until) {
        leasedUntil = until;
    }

    /** The worker with this lease is done with it; another's lease stays. */
    public void release(Instant lease, Instant machineNow) {
        if (leasedUntil.equals(lease)) {
            leasedUntil = machineNow;
        }
    }

    /** What it was sent was taken. */
    public void recover() {
        failures = 0;
        failingSince = null;
    }

    /**
     * What it was sent was not taken: it rests for five seconds, then twice as long each time, five
     * minutes at most.
     *
     * @return whether that goes on for so long that it is to be paused
     */
    public boolean fail(Instant at) {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures, 10));
        restsUntil = at.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
        failures++;
        if (failingSince == null) {
            failingSince = at;
        }
        return status == WebhookStatus.ACTIVE && !at.isBefore(failingSince.plus(PATIENCE));
    }

    @Transient
    public WebhookId id() {
        return new WebhookId(id);
    }

    @Transient
    public WebhookOwner owner() {
        return affiliateId == null
                ? WebhookOwner.of(new MerchantId(merchantId))
                : WebhookOwner.of(new AffiliateId(affiliateId));
    }

    public String url() {
        return url;
    }

    public Set<WebhookEvent> events() {
        Set<WebhookEvent> copy = EnumSet.noneOf(WebhookEvent.class);
        copy.addAll(events);
        return copy;
    }

    public WebhookStatus status() {
        return status;
    }

    public Optional<PauseReason> pauseReason() {
        return Optional.ofNullable(pauseReason);
    }

    public Instant restsUntil() {
        return restsUntil;
    }
}

package org.creatorconnect.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant wants made, and what it pays for it.
 *
 * <p>Its merchant writes it as {@code DRAFT}, which holds no money and is {@code DISCARDED} by the
 * clock when nobody publishes it. {@code PUBLISHED} within its campaign's days, its terms are
 * frozen and the money for every slot is set aside; who is taken on takes slots, unpaid ends free
 * them. The merchant, or the clock, makes it {@code CLOSED}: what is open lapses, running
 * assignments go on, and what none of them holds goes back.
 *
 * <p>It never promises more slots than it holds money for. Whoever changes it, its slots or its
 * money holds its row lock.
 */
@Entity
@Table(name = "task")
public class Task {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "campaign_id", nullable = false)
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TaskStatus status;

    @Column(nullable = false)
    private String title;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    @Column(nullable = false)
    private String brief;

    @Column(nullable = false)
    private String platform;

    @Column(nullable = false)
    private int slots;

    @Column(name = "slots_taken", nullable = false)
    private int slotsTaken;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "compensation", nullable = false)
    private CompensationType compensationType;

    @Column(name = "fee_minor", nullable = false)
    private long feeMinor;

    @Column(nullable = false)
    private String currency;

    private @Nullable BigDecimal rate;

    @Column(name = "platform_fee_rate")
    private @Nullable BigDecimal platformFeeRate;

    @Column(name = "min_followers", nullable = false)
    private long minFollowers;

    @Column(name = "stay_live_days", nullable = false)
    private int stayLiveDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "tranche_percents", nullable = false)
    private List<Integer> tranchePercents;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "tranche_days", nullable = false)
    private List<Integer> trancheDays;

    @Column(name = "submission_days", nullable = false)
    private int submissionDays;

    @Column(name = "revision_rounds", nullable = false)
    private int revisionRounds;

    @Column(name = "disclosure_rule", nullable = false)
    private String disclosureRule;

    @Column(name = "group_only", nullable = false)
    private boolean groupOnly;

    @Embedded private Audience audience;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Task() {}

    /** A new draft. */
    public Task(TaskId id, CampaignId campaign, TaskTerms terms, Instant createdAt) {
        this.id = id.value();
        this.campaignId = campaign.value();
        this.status = TaskStatus.DRAFT;
        this.createdAt = createdAt;
        write(terms);
    }

    /**
     * Rewrites the draft.
     *
     * @throws StateForbids once it is published: its terms are frozen
     */
    public void revise(TaskTerms terms) {
        if (status != TaskStatus.DRAFT) {
            throw new StateForbids("The task is " + status, "revised");
        }
        write(terms);
    }

    /**
     * Opens the task for applications; the caller sets the money aside.
     *
     * @param platformFee what the platform takes on top of the fee, frozen from here on
     * @throws ValidationFailed when it would be over before it began
     */
    public void publish(Rate platformFee, Instant at) {
        TaskStatus next = status.to(TaskStatus.PUBLISHED, "task", "published");
        if (!endsAt.isAfter(at)) {
            throw ValidationFailed.of("endsAt", "must lie in the future");
        }
        this.status = next;
        this.platformFeeRate = platformFee.value();
        this.publishedAt = at;
    }

    /** Takes no applications any more; the caller gives back what no assignment holds. */
    public void close(Instant at) {
        this.status = status.to(TaskStatus.CLOSED, "task", "closed");
        this.closedAt = at;
    }

    /** The draft was never published. */
    public void discard(Instant at) {
        this.status = status.to(TaskStatus.DISCARDED, "task", "discarded");
        this.closedAt = at;
    }

    /**
     * Somebody may apply, or be accepted, now.
     *
     * @throws StateForbids when the task is not published
     * @throws DeadlinePassed when it has ended, even if its closure is still under way
     */
    public void requireOpen(Instant at, String step) {
        if (status != TaskStatus.PUBLISHED) {
            throw new StateForbids("The task is " + status, step);
        }
        DeadlinePassed.unless(at, endsAt);
    }

    /**
     * @throws SlotsTaken when there is none left
     */
    public void takeSlot() {
        if (slotsTaken >= slots) {
            throw new SlotsTaken(slots);
        }
        slotsTaken++;
    }

    /** An assignment ended unpaid: somebody else can have its slot. */
    public void freeSlot() {
        slotsTaken--;
    }

    /** What is set aside for one slot: the fee and the platform's fee on top of it. */
    public Money costPerSlot() {
        return fee().plus(platformFee());
    }

    /** The platform's fee for one slot; zero for a draft, whose rate is not frozen yet. */
    public Money platformFee() {
        return platformFeeRate()
                .map(frozen -> frozen.of(fee()))
                .orElseGet(() -> fee().minus(fee()));
    }

    public TaskTerms terms() {
        return new TaskTerms(
                title,
                brief,
                platform,
                slots,
                endsAt,
                new Compensation(compensationType, fee(), rate == null ? null : new Rate(rate)),
                minFollowers,
                stayLiveDays,
                TranchePlan.of(tranchePercents, trancheDays),
                submissionDays,
                revisionRounds,
                disclosureRule,
                groupOnly,
                audience);
    }

    @Transient
    public TaskId id() {
        return new TaskId(id);
    }

    public CampaignId campaignId() {
        return new CampaignId(campaignId);
    }

    public TaskStatus status() {
        return status;
    }

    public int slotsTaken() {
        return slotsTaken;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The platform's rate, once frozen. */
    public Optional<Rate> platformFeeRate() {
        return Optional.ofNullable(platformFeeRate).map(Rate::new);
    }

    private Money fee() {
        return Money.of(feeMinor, currency);
    }

    private void write(TaskTerms terms) {
        this.title = terms.title();
        this.searchWords = SearchWords.kept(title);
        this.brief = terms.brief();
        this.platform = terms.platform();
        this.slots = terms.slots();
        this.endsAt = terms.endsAt();
        this.compensationType = terms.compensation().type();
        this.feeMinor = terms.compensation().fee().minor();
        this.currency = terms.compensation().fee().currency().getCurrencyCode();
        this.rate = terms.compensation().rate().map(Rate::value).orElse(null);
        this.minFollowers = terms.minFollowers();
        this.stayLiveDays = terms.stayLiveDays();
        this.tranchePercents = terms.tranches().percents();
        this.trancheDays = terms.tranches().days();
        this.submissionDays = terms.submissionDays();
        this.revisionRounds = terms.revisionRounds();
        this.disclosureRule = terms.disclosureRule();
        this.groupOnly = terms.groupOnly();
        this.audience = terms.audience();
    }
}

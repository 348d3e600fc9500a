package org.creatorconnect.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * A merchant's plan: what it wants to spend on creators between two days, both whole days in UTC.
 *
 * <p>It has no states: its merchant opens it, tasks are drafted for it at any time, published from
 * its first day on ({@link #requireBegun}), and end within it ({@link #requireWithin}). After its
 * last day the clock has ended them all, and nothing is left to do.
 *
 * <p>Plan and budget never change. Its published tasks never promise creators more than its budget,
 * which its row lock guards; the platform's fee comes on top.
 */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false)
    private UUID merchantId;

    @Column(nullable = false)
    private String name;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "budget_minor", nullable = false)
    private long budgetMinor;

    @Column(nullable = false)
    private String currency;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Campaign() {}

    public Campaign(CampaignId id, MerchantId merchant, CampaignPlan plan, Instant createdAt) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.name = plan.name();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.budgetMinor = plan.budget().minor();
        this.currency = plan.budget().currency().getCurrencyCode();
        this.createdAt = createdAt;
    }

    @Transient
    public CampaignId id() {
        return new CampaignId(id);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public CampaignPlan plan() {
        return new CampaignPlan(name, startsOn, endsOn, Money.of(budgetMinor, currency));
    }

    /** When it begins: with its first day, in UTC. */
    public Instant beginsAt() {
        return startsOn.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** When it is over: with the end of its last day, in UTC. All its tasks have ended by then. */
    public Instant endsAt() {
        return endsOn.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * A task lies within its campaign.
     *
     * @throws ValidationFailed naming {@code endsAt} when it would end before the campaign begins
     *     or outlive it
     */
    public void requireWithin(Instant taskEnd) {
        if (!taskEnd.isAfter(beginsAt())) {
            throw ValidationFailed.of(
                    "endsAt", "must lie after the campaign's beginning, " + startsOn + " (UTC)");
        }
        if (taskEnd.isAfter(endsAt())) {
            throw ValidationFailed.of(
                    "endsAt", "must not lie after the campaign's last day, " + endsOn + " (UTC)");
        }
    }

    /**
     * Its tasks can be published now.
     *
     * @throws StateForbids before its first day
     */
    public void requireBegun(Instant at) {
        if (at.isBefore(beginsAt())) {
            throw new StateForbids(
                    "The campaign begins on " + startsOn + " (UTC)", "published before that day");
        }
    }

    /** The currency of its budget, in which all its tasks pay. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }
}

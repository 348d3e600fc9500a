package org.creatorconnect.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to be in a tier, from a moment on. A rule is never changed: another one holds from
 * a later moment on. Of a tier's rules the last that has begun holds.
 */
@Entity
@Immutable
@Table(name = "tier_rule")
public class TierRule {

    @Id private UUID id;

    @Column(name = "tier_id", nullable = false)
    private UUID tierId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int days;

    private @Nullable String currency;

    @Column(name = "least_minor")
    private @Nullable Long leastMinor;

    private @Nullable Integer orders;

    @Column(name = "grace_days", nullable = false)
    private int graceDays;

    @Column(name = "holds_from", nullable = false)
    private Instant holdsFrom;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected TierRule() {}

    /**
     * @param number of the tier's rules, from 1
     * @param made who makes it, and when
     */
    public TierRule(UUID id, TierId tier, int number, TierMeasure measure, Made made) {
        this.id = id;
        this.tierId = tier.value();
        this.number = number;
        this.days = measure.days();
        this.currency =
                measure.least().map(least -> least.currency().getCurrencyCode()).orElse(null);
        this.leastMinor = measure.least().map(Money::minor).orElse(null);
        this.orders = measure.orders().orElse(null);
        this.graceDays = measure.graceDays();
        this.holdsFrom = made.holdsFrom();
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    /**
     * Who made a rule.
     *
     * @param by their name
     * @param holdsFrom not before it is made
     */
    public record Made(String by, Instant at, Instant holdsFrom) {}
}

package org.creatorconnect.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.money.Rate;

/** The rate that an affiliate was told with a link: rises apply at once, cuts after notice. */
@Entity
@Table(name = "rate_receipt")
public class RateReceipt {

    @Id
    @Column(name = "link_id")
    private UUID linkId;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RuleKind rule;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private UUID ruleId;

    @Column(name = "rule_version", nullable = false, updatable = false)
    private int ruleVersion;

    @Column(nullable = false, updatable = false)
    private BigDecimal rate;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected RateReceipt() {}

    public RateReceipt(LinkId link, RateRule rule, Instant toldAt) {
        this.linkId = link.value();
        this.rule = rule.kind();
        this.ruleId = rule.id();
        this.ruleVersion = rule.version();
        this.rate = rule.rate().value();
        this.toldAt = toldAt;
    }

    public RateRule rule() {
        return new RateRule(rule, ruleId, ruleVersion, new Rate(rate));
    }

    public Instant toldAt() {
        return toldAt;
    }
}

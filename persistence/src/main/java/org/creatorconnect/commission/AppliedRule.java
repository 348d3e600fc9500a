package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;

/** Which rule made a commission's rate, as it was then. */
@Embeddable
public class AppliedRule {

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private RuleKind kind;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private UUID ruleId;

    @Column(name = "rule_version", nullable = false, updatable = false)
    private int ruleVersion;

    protected AppliedRule() {}

    AppliedRule(RateRule winner) {
        this.kind = winner.kind();
        this.ruleId = winner.id();
        this.ruleVersion = winner.version();
    }
}

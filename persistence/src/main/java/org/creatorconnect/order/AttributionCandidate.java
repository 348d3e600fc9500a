package org.creatorconnect.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.click.ClickLabels;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.registry.AffiliateId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The verdict on one candidate, kept with its order for good. */
@Entity
@Table(name = "attribution_candidate")
public class AttributionCandidate {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "order_id", nullable = false, updatable = false)
    private UUID orderId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CandidateKind kind;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "link_id", updatable = false)
    private @Nullable UUID linkId;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Column(name = "touched_at", updatable = false)
    private @Nullable Instant touchedAt;

    @Column(name = "age_seconds", updatable = false)
    private @Nullable Long ageSeconds;

    @Column(nullable = false, updatable = false)
    private boolean won;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AttributionReason reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "sub_ids", updatable = false)
    private @Nullable List<String> subIds;

    @Column(name = "click_nonce", updatable = false)
    private @Nullable Long clickNonce;

    @Column(name = "coupon_id", updatable = false)
    private @Nullable UUID couponId;

    @Column(name = "coupon_used", nullable = false, updatable = false)
    private boolean couponUsed;

    protected AttributionCandidate() {}

    /**
     * @param position 1 for the first candidate of the order
     */
    public AttributionCandidate(UUID id, OrderId order, int position, Candidate candidate) {
        this.id = id;
        this.orderId = order.value();
        this.position = position;
        this.kind = candidate.kind();
        this.reference = candidate.reference();
        this.linkId = candidate.link().map(LinkId::value).orElse(null);
        this.affiliateId = candidate.whose().map(AffiliateId::value).orElse(null);
        this.touchedAt = candidate.at().orElse(null);
        this.ageSeconds = candidate.age().map(Duration::toSeconds).orElse(null);
        this.won = candidate.won();
        this.reason = candidate.reason();
        this.subIds = candidate.labels().map(labels -> labels.subIds().values()).orElse(null);
        this.clickNonce = candidate.labels().map(ClickLabels::nonce).orElse(null);
        this.couponId = candidate.coupon().map(code -> code.id().value()).orElse(null);
        this.couponUsed = candidate.usedCode().isPresent();
    }
}

package org.creatorconnect.ban;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate was taken out: by whom, why, and until when.
 *
 * <p>It holds from the moment it is given until somebody lifts it, an appeal is granted, or its own
 * time is over. A ban that ended stays written; another one is another row. At most one of an
 * affiliate holds at a time for the whole platform, and one for each merchant, which the database
 * keeps.
 */
@Entity
@Table(name = "ban")
public class Ban {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(name = "merchant_id", updatable = false)
    private @Nullable UUID merchantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BanReason reason;

    private @Nullable String note;

    @Column(name = "banned_at", nullable = false)
    private Instant bannedAt;

    @Column(name = "banned_by", nullable = false)
    private String bannedBy;

    @Column(name = "banned_until")
    private @Nullable Instant bannedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "running_assignments", updatable = false)
    private @Nullable RunningAssignments runningAssignments;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    protected Ban() {}

    /**
     * @param by the name of whoever bans
     */
    public Ban(BanId id, AffiliateId affiliate, BanTerms terms, String by, Instant at) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
        this.merchantId = terms.scope().merchant().map(MerchantId::value).orElse(null);
        this.reason = terms.reason();
        this.note = terms.note().orElse(null);
        this.bannedUntil = terms.until().orElse(null);
        this.runningAssignments = terms.assignments();
        this.bannedBy = by;
        this.bannedAt = at;
    }

    /**
     * Ends it before its time, or because its time is over.
     *
     * @param by the name of whoever lifts it, or the system's
     * @throws StateForbids when it ended already
     */
    public void end(String by, Instant at) {
        if (endedAt != null) {
            throw new StateForbids("The ban is over", "lifted");
        }
        this.endedAt = at;
        this.endedBy = by;
    }

    /** Whether it holds, whatever its own end says: the clock ends it. */
    public boolean holds() {
        return endedAt == null;
    }

    /** Whether it holds though its time is over. */
    public boolean isDue(Instant now) {
        return holds() && bannedUntil != null && !bannedUntil.isAfter(now);
    }

    @Transient
    public BanId id() {
        return new BanId(id);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    @Transient
    public BanScope scope() {
        return BanScope.of(merchantId);
    }

    public BanReason reason() {
        return reason;
    }

    public Instant bannedAt() {
        return bannedAt;
    }

    /** The name of whoever banned. */
    public String bannedBy() {
        return bannedBy;
    }
}

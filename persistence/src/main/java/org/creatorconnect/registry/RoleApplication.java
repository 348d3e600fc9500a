package org.creatorconnect.registry;

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
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/**
 * An affiliate's wish for a further role.
 *
 * <p>An influencer's is decided at once by the followers of proved channels. Others wait as {@code
 * APPLIED} for a reviewer, who makes them {@code APPROVED} or {@code REJECTED} with a reason; after
 * seven days without a decision the clock lets them be {@code LAPSED}, and they may be made again;
 * after a rejection at once or later, as its reason says. An affiliate has at most one open
 * application for a role.
 */
@Entity
@Table(name = "role_application")
public class RoleApplication {

    /** How long reviewers have. */
    public static final Duration REVIEW_TIME = Duration.ofDays(7);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AffiliateRole role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoleApplicationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable RoleRejectionReason reasonCode;

    @Column(nullable = false)
    private String statement;

    @Column(name = "applied_at", nullable = false)
    private Instant appliedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    /** Smallest for what waits longest; the database reckons it of state and time. */
    @Column(insertable = false, updatable = false)
    private long urgency;

    protected RoleApplication() {}

    /**
     * @param statement what the applicant says about it; may be empty
     */
    public RoleApplication(
            RoleApplicationId id,
            AffiliateId affiliate,
            AffiliateRole role,
            String statement,
            Instant at) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
        this.role = role;
        this.statement = statement;
        this.appliedAt = at;
        this.status = RoleApplicationStatus.APPLIED;
    }

    /**
     * @throws AlreadyDecided when it is not open any more
     */
    public void approve(String by, Instant at) {
        decide(RoleApplicationStatus.APPROVED, by, at);
    }

    /**
     * @throws AlreadyDecided when it is not open any more
     */
    public void reject(RoleRejectionReason reason, String by, Instant at) {
        decide(RoleApplicationStatus.REJECTED, by, at);
        this.reasonCode = reason;
    }

    /**
     * @throws AlreadyDecided when it is not open any more
     */
    public void requireOpen() {
        if (status != RoleApplicationStatus.APPLIED) {
            throw new AlreadyDecided("The application is " + status);
        }
    }

    /** Nobody decided in time. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status != RoleApplicationStatus.APPLIED) {
            return false;
        }
        decide(RoleApplicationStatus.LAPSED, "system", at);
        return true;
    }

    @Transient
    public RoleApplicationId id() {
        return new RoleApplicationId(id);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public AffiliateRole role() {
        return role;
    }

    public RoleApplicationStatus status() {
        return status;
    }

    /** When another one for the role can be made; empty unless it was rejected. */
    public Optional<Instant> againAt() {
        return Optional.ofNullable(reasonCode)
                .map(reason -> decidedAt().plus(reason.waitToApplyAgain()));
    }

    /**
     * When it was decided.
     *
     * @throws java.util.NoSuchElementException while it is open
     */
    public Instant decidedAt() {
        return Optional.ofNullable(decidedAt).orElseThrow();
    }

    /**
     * The name of whoever decided; the system's when nobody did.
     *
     * @throws java.util.NoSuchElementException while it is open
     */
    public String decidedBy() {
        return Optional.ofNullable(decidedBy).orElseThrow();
    }

    private void decide(RoleApplicationStatus decision, String by, Instant at) {
        requireOpen();
        this.status = decision;
        this.decidedBy = by;
        this.decidedAt = at;
    }
}

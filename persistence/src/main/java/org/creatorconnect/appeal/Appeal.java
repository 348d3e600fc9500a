package org.creatorconnect.appeal;

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
import org.creatorconnect.ban.BanId;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a decision of the staff to be looked at again, by somebody else.
 *
 * <p>It is made once, within {@link #WINDOW} of the decision. It is {@code OPEN} for a reviewer;
 * after {@link #REVIEW} without a decision it is {@code ESCALATED}, and an operator decides. What
 * neither decided within {@link #DECISION} of the appeal is decided by silence: {@code GRANTED},
 * but {@code DENIED} when it is about a ban for fraud. It ends {@code WITHDRAWN} when it is taken
 * back, and {@code MOOT} when nothing is left to decide. Whoever made the decision never decides
 * about its appeal.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    /** How long after a decision it can be appealed. */
    public static final Duration WINDOW = Duration.ofDays(14);

    /** How long reviewers have. */
    public static final Duration REVIEW = Duration.ofDays(14);

    /** When silence decides, counted from the appeal. */
    public static final Duration DECISION = Duration.ofDays(30);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealKind kind;

    @Column(name = "ban_id")
    private @Nullable UUID banId;

    @Column(name = "role_application_id")
    private @Nullable UUID roleApplicationId;

    @Column(name = "dispute_id")
    private @Nullable UUID disputeId;

    @Column(nullable = false)
    private String statement;

    @Column(name = "appealed_at", nullable = false)
    private Instant appealedAt;

    @Column(name = "decision_by", nullable = false)
    private String decisionBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealStatus silence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealStatus status;

    private @Nullable String note;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    protected Appeal() {}

    /**
     * @param statement why the decision is wrong, in the words of whom it hit
     * @throws StateForbids when the decision can no longer be appealed
     */
    public Appeal(AppealId id, Appealed decision, String statement, Instant at) {
        if (at.isAfter(decision.at().plus(WINDOW))) {
            throw new StateForbids("The " + WINDOW.toDays() + " days to appeal are over", "made");
        }
        this.id = id.value();
        this.affiliateId = decision.affiliate().value();
        this.kind = decision.kind();
        this.banId = decision.ban().map(BanId::value).orElse(null);
        this.roleApplicationId = decision.application().map(RoleApplicationId::value).orElse(null);
        this.disputeId = decision.dispute().map(DisputeId::value).orElse(null);
        this.statement = statement;
        this.decisionBy = decision.by();
        this.silence = decision.silence();
        this.status = AppealStatus.OPEN;
        this.appealedAt = at;
    }

    /**
     * Whoever decides is somebody else than the one who decided first: a reviewer while it is open,
     * an operator once it is escalated.
     *
     * @throws ApproverIsAuthor when it is the same person
     * @throws RoleRequired when it is not their turn
     * @throws AlreadyDecided when nothing is left to decide
     */
    public void requireDecidedBy(String person, boolean reviewer, boolean operator) {
        if (status == AppealStatus.OPEN && !reviewer) {
            throw new RoleRequired(Role.REVIEWER);
        }
        if (status == AppealStatus.ESCALATED && !operator) {
            throw new RoleRequired(Role.OPERATOR);
        }
        if (decisionBy.equals(person)) {
            throw new ApproverIsAuthor("Whoever decided first does not decide about the appeal.");
        }
        requireUndecided();
    }

    /**
     * What was decided first is undone.
     *
     * @throws AlreadyDecided when nothing is left to decide
     */
    public void grant(Optional<String> reason, String by, Instant at) {
        end(AppealStatus.GRANTED, by, at);
        this.note = reason.orElse(null);
    }

    /**
     * What was decided first stands.
     *
     * @param reason why, which whoever appealed is told
     * @throws AlreadyDecided when nothing is left to decide
     */
    public void deny(String reason, String by, Instant at) {
        end(AppealStatus.DENIED, by, at);
        this.note = reason;
    }

    /**
     * Taken back by whoever made it.
     *
     * @throws AlreadyDecided when nothing is left to decide
     */
    public void withdraw(String by, Instant at) {
        end(AppealStatus.WITHDRAWN, by, at);
    }

    /**
     * Nothing is left to decide about.
     *
     * @throws AlreadyDecided when it was decided
     */
    public void moot(String by, Instant at) {
        end(AppealStatus.MOOT, by, at);
    }

    /** No reviewer decided in time. @return whether it was still open */
    public boolean escalate() {
        if (status != AppealStatus.OPEN) {
            return false;
        }
        this.status = AppealStatus.ESCALATED;
        return true;
    }

    /** Nobody decided in time. @return whether there was something left to decide */
    public boolean lapse(Instant at) {
        if (isUndecided()) {
            end(silence, Role.SYSTEM, at);
            return true;
        }
        return false;
    }

    public boolean isUndecided() {
        return status == AppealStatus.OPEN || status == AppealStatus.ESCALATED;
    }

    private void requireUndecided() {
        if (!isUndecided()) {
            throw new AlreadyDecided("The appeal is " + status);
        }
    }

    private void end(AppealStatus decision, String by, Instant at) {
        requireUndecided();
        this.status = decision;
        this.endedBy = by;
        this.endedAt = at;
    }

    @Transient
    public AppealId id() {
        return new AppealId(id);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public AppealKind kind() {
        return kind;
    }

    public AppealStatus status() {
        return status;
    }

    /** The ban it is about, if it is about one. */
    public Optional<BanId> ban() {
        return Optional.ofNullable(banId).map(BanId::new);
    }

    /** The rejected application it is about, if it is about one. */
    public Optional<RoleApplicationId> application() {
        return Optional.ofNullable(roleApplicationId).map(RoleApplicationId::new);
    }

    /** The decided dispute it is about, if it is about one. */
    public Optional<DisputeId> dispute() {
        return Optional.ofNullable(disputeId).map(DisputeId::new);
    }

    public Instant appealedAt() {
        return appealedAt;
    }
}

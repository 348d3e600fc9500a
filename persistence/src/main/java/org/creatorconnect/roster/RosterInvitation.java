package org.creatorconnect.roster;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An agency's offer to look after a creator.
 *
 * <p>It begins {@code INVITED} with the terms, which never change. The creator makes it {@code
 * ACCEPTED} by two consents, which opens the contract in the same transaction, or {@code DECLINED};
 * the agency may have it {@code WITHDRAWN} before; after {@link #TIME} of silence it is {@code
 * LAPSED}. An agency has one open invitation for a creator at most, and one for a mailbox.
 *
 * <p>One by mail is for whoever has the mailbox; it says nothing of them before they accepted it,
 * and nothing of the address once it has ended.
 */
@Entity
@Table(name = "roster_invitation")
public class RosterInvitation {

    /** How long the creator has to decide. */
    public static final Duration TIME = Duration.ofDays(7);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "mcn_id", nullable = false, updatable = false)
    private UUID mcnId;

    @Column(name = "affiliate_id")
    private @Nullable UUID affiliateId;

    @Column private @Nullable String email;

    @Column(name = "share_bps", nullable = false, updatable = false)
    private int shareBps;

    @Column(name = "notice_days", nullable = false, updatable = false)
    private int noticeDays;

    @Column(name = "tail_days", nullable = false, updatable = false)
    private int tailDays;

    @Column(name = "starts_on", updatable = false)
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RosterInvitationStatus status;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "lapses_at", nullable = false, updatable = false)
    private Instant lapsesAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected RosterInvitation() {}

    /** For a creator who joined. */
    public RosterInvitation(
            RosterInvitationId id,
            AffiliateId mcn,
            AffiliateId creator,
            RosterTerms terms,
            Instant at) {
        this(id, mcn, terms, at);
        this.affiliateId = creator.value();
    }

    /** For whoever has this mailbox, whether they joined or not. */
    public RosterInvitation(
            RosterInvitationId id,
            AffiliateId mcn,
            EmailAddress mailbox,
            RosterTerms terms,
            Instant at) {
        this(id, mcn, terms, at);
        this.email = mailbox.text();
    }

    private RosterInvitation(
            RosterInvitationId id, AffiliateId mcn, RosterTerms terms, Instant at) {
        this.id = id.value();
        this.mcnId = mcn.value();
        this.shareBps = terms.share().basisPoints();
        this.noticeDays = terms.noticeDays();
        this.tailDays = terms.tailDays();
        this.startsOn = terms.startsOn().orElse(null);
        this.endsOn = terms.endsOn().orElse(null);
        this.status = RosterInvitationStatus.INVITED;
        this.invitedAt = at;
        this.lapsesAt = at.plus(TIME);
    }

    /**
     * The creator can decide now.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void requireOpen(Instant at) {
        if (status != RosterInvitationStatus.INVITED) {
            throw new AlreadyDecided("The invitation is " + status);
        }
        if (at.isAfter(lapsesAt)) {
            throw new AlreadyDecided("The invitation's time ended at " + lapsesAt);
        }
    }

    /**
     * @param by the creator who was invited; of one by mail, whoever has the mailbox
     */
    public void accept(AffiliateId by, Instant at) {
        requireOpen(at);
        this.affiliateId = by.value();
        end(RosterInvitationStatus.ACCEPTED, "accepted", at);
    }

    public void decline(Instant at) {
        requireOpen(at);
        end(RosterInvitationStatus.DECLINED, "declined", at);
    }

    /**
     * The agency takes it back.
     *
     * @throws org.creatorconnect.refusal.StateForbids when it is no longer open
     */
    public void withdraw(Instant at) {
        end(RosterInvitationStatus.WITHDRAWN, "withdrawn", at);
    }

    /** Nobody decided in time, or the agency is no more. */
    public void lapse(Instant at) {
        end(RosterInvitationStatus.LAPSED, "lapsed", at);
    }

    private void end(RosterInvitationStatus next, String step, Instant at) {
        this.status = status.to(next, "invitation", step);
        this.decidedAt = at;
        this.email = null;
    }

    @Transient
    public RosterInvitationId id() {
        return new RosterInvitationId(id);
    }

    public AffiliateId mcnId() {
        return new AffiliateId(mcnId);
    }

    /** The creator; of those that were made by name, or accepted. */
    public AffiliateId affiliateId() {
        return new AffiliateId(Objects.requireNonNull(affiliateId));
    }

    /** Whether it was made by mail, and nobody accepted it. */
    public boolean isMailed() {
        return affiliateId == null;
    }

    public RosterTerms terms() {
        return new RosterTerms(
                new AgencyShare(shareBps),
                noticeDays,
                tailDays,
                Optional.ofNullable(startsOn),
                Optional.ofNullable(endsOn));
    }

    public RosterInvitationStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == RosterInvitationStatus.INVITED;
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }
}

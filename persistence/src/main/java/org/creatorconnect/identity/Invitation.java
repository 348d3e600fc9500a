package org.creatorconnect.identity;

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
import org.creatorconnect.refusal.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/**
 * The offer of an account to one person, by a link that works once.
 *
 * <p>It begins {@code INVITED} when an operator sends it. Whoever has the link in time makes it
 * {@code ACCEPTED} and has the account; the operator may have it {@code REVOKED} until then, and
 * the clock lets it be {@code LAPSED} when its time is over. These three are final.
 *
 * <p>Of the link only a fingerprint is kept, so nobody can read it again. While it is open, its
 * user name is offered to nobody else.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false, updatable = false)
    private String displayName;

    @Column(nullable = false, updatable = false)
    private String role;

    @Column(name = "merchant_id", updatable = false)
    private @Nullable UUID merchantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationStatus status;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private String invitedBy;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    protected Invitation() {}

    /** When it was made and until when it can be taken. */
    public record Term(Instant from, Instant until) {}

    /**
     * @param fingerprint of the link's secret
     * @param by the operator's user name
     */
    public Invitation(
            InvitationId id, TokenFingerprint fingerprint, Invitee invitee, String by, Term term) {
        this.id = id.value();
        this.fingerprint = fingerprint.value();
        this.username = invitee.username();
        this.displayName = invitee.displayName();
        this.role = invitee.role();
        this.merchantId = invitee.merchant();
        this.invitedBy = by;
        this.invitedAt = term.from();
        this.expiresAt = term.until();
        this.status = InvitationStatus.INVITED;
    }

    /**
     * The invited person has an account now.
     *
     * @throws AlreadyDecided when it is no longer open
     */
    public void accept(AccountId account, Instant at) {
        end(InvitationStatus.ACCEPTED, at);
        this.accountId = account.value();
    }

    /**
     * @throws AlreadyDecided when it is no longer open
     */
    public void revoke(Instant at) {
        end(InvitationStatus.REVOKED, at);
    }

    /** Nobody took it in time. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status != InvitationStatus.INVITED) {
            return false;
        }
        end(InvitationStatus.LAPSED, at);
        return true;
    }

    /** Whether it can be taken; at the last instant it still can. */
    public boolean isOpen(Instant at) {
        return status == InvitationStatus.INVITED && !at.isAfter(expiresAt);
    }

    @Transient
    public InvitationId id() {
        return new InvitationId(id);
    }

    public Invitee invitee() {
        return new Invitee(username, displayName, role, merchantId);
    }

    public InvitationStatus status() {
        return status;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    private void end(InvitationStatus end, Instant at) {
        if (status != InvitationStatus.INVITED) {
            throw new AlreadyDecided("The invitation is " + status);
        }
        this.status = end;
        this.endedAt = at;
    }
}

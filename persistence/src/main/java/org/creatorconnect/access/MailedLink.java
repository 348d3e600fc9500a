package org.creatorconnect.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TokenFingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A link that was mailed to one address and works once: whoever opens it has the mailbox.
 *
 * <p>It is {@code SENT} until somebody has it {@code USED} in time, a later one for the same has it
 * {@code REPLACED}, or its time is over and it is {@code LAPSED}. Of its secret only a fingerprint
 * is kept.
 */
@Entity
@Table(name = "mailed_link")
public class MailedLink {

    /**
     * Whose mailbox it is to show, for what.
     *
     * @param account whose person it is about; none for somebody who joins
     */
    public record Errand(
            LinkPurpose purpose, EmailAddress to, Optional<AccountId> account, String language) {}

    @Id private UUID id;
    @Version private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LinkPurpose purpose;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID accountId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkStatus status;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected MailedLink() {}

    /**
     * @param fingerprint of its secret
     */
    public MailedLink(MailedLinkId id, TokenFingerprint fingerprint, Errand errand, Instant at) {
        this.id = id.value();
        this.fingerprint = fingerprint.value();
        this.purpose = errand.purpose();
        this.address = errand.to().text();
        this.accountId = errand.account().map(AccountId::value).orElse(null);
        this.language = errand.language();
        this.status = LinkStatus.SENT;
        this.madeAt = at;
        this.expiresAt = at.plus(errand.purpose().life());
    }

    /** Whether it opens anything; at its last instant it still does. */
    public boolean isOpen(Instant at) {
        return status == LinkStatus.SENT && !at.isAfter(expiresAt);
    }

    /** What it was for is done. */
    public void use(Instant at) {
        end(LinkStatus.USED, at, "used");
    }

    /** A later one has its place. */
    public void replace(Instant at) {
        end(LinkStatus.REPLACED, at, "replaced");
    }

    /** Its time is over. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status.isFinal()) {
            return false;
        }
        end(LinkStatus.LAPSED, at, "lapsed");
        return true;
    }

    private void end(LinkStatus end, Instant at, String step) {
        status = status.to(end, "link", step);
        endedAt = at;
    }

    @Transient
    public MailedLinkId id() {
        return new MailedLinkId(id);
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    /** The mailbox that whoever has it has. */
    @Transient
    public EmailAddress to() {
        return new EmailAddress(address);
    }

    @Transient
    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    public String language() {
        return language;
    }

    public LinkStatus status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

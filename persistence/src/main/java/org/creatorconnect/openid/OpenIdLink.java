package org.creatorconnect.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.hibernate.annotations.Immutable;

/**
 * A subject of a provider signs in to this account. One subject has one account, and an account one
 * subject at a provider. Its row goes when it is unlinked; the audit trail keeps that it was there.
 */
@Entity
@Immutable
@Table(name = "openid_link")
public class OpenIdLink {

    @Id private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String issuer;

    @Column(nullable = false)
    private String subject;

    @Column(name = "linked_at", nullable = false)
    private Instant linkedAt;

    protected OpenIdLink() {}

    public OpenIdLink(UUID id, AccountId account, OpenIdSubject subject, Instant at) {
        this.id = id;
        this.accountId = account.value();
        this.issuer = subject.issuer();
        this.subject = subject.subject();
        this.linkedAt = at;
    }

    public AccountId accountId() {
        return new AccountId(accountId);
    }
}

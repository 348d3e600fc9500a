package org.creatorconnect.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.hibernate.annotations.Immutable;

/** Somebody accepted the terms of use: which version, in which words, and when. */
@Entity
@Immutable
@Table(name = "accepted_terms")
public class AcceptedTerms {

    /** The version of the terms that stand now, as their page says it. */
    public static final String CURRENT = "2026-11";

    @Id private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "terms_version", nullable = false)
    private String termsVersion;

    @Column(nullable = false)
    private String language;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    protected AcceptedTerms() {}

    /** The terms that stand now, accepted in the words of a language. */
    public AcceptedTerms(UUID id, AccountId account, String language, Instant at) {
        this.id = id;
        this.accountId = account.value();
        this.termsVersion = CURRENT;
        this.language = language;
        this.acceptedAt = at;
    }
}

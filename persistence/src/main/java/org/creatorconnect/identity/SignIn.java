package org.creatorconnect.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at the portal. The session that this opened stands until it is ended: by its
 * person, by a new password, or with the account. It is remembered for 90 days, then its row goes.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    @Id private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false, updatable = false)
    private String device;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SignInWay way;

    protected SignIn() {}

    public SignIn(SignInId id, AccountId account, Visit visit, SignInWay way, Instant at) {
        this.id = id.value();
        this.accountId = account.value();
        this.openedAt = at;
        this.seenAt = at;
        this.place = visit.place();
        this.device = visit.device();
        this.way = way;
    }
}

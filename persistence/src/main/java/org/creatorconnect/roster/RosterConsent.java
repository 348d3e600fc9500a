package org.creatorconnect.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.hibernate.annotations.Immutable;

/** One consent of a creator, with the text it was given to, by whom and when. Never changed. */
@Entity
@Immutable
@Table(name = "roster_consent")
public class RosterConsent {

    @Id private UUID id;

    @Column(name = "invitation_id", nullable = false)
    private UUID invitationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentKind kind;

    @Column(name = "text_version", nullable = false)
    private String textVersion;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected RosterConsent() {}

    /** A consent to the text of today's version. */
    public RosterConsent(
            UUID id, RosterInvitationId invitation, ConsentKind kind, AccountId by, Instant at) {
        this.id = id;
        this.invitationId = invitation.value();
        this.kind = kind;
        this.textVersion = ConsentKind.TEXT_VERSION;
        this.accountId = by.value();
        this.givenAt = at;
    }
}

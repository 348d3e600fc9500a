package org.creatorconnect.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** How somebody wants one kind of notification to be told by letter. */
@Entity
@IdClass(MailChoice.Key.class)
@Table(name = "mail_choice")
public class MailChoice {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Mailing mailing;

    protected MailChoice() {}

    public MailChoice(Key key, Mailing mailing) {
        this.accountId = key.accountId();
        this.kind = key.kind();
        this.mailing = mailing;
    }

    public NotificationKind kind() {
        return kind;
    }

    public Mailing mailing() {
        return mailing;
    }

    /** Whose, and about what. */
    public record Key(UUID accountId, NotificationKind kind) {}
}

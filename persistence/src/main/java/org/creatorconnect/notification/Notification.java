package org.creatorconnect.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing told to one person. It is unread until its person opens it or says that it is read, and
 * is deleted a year later. It may wait to be told in the letter of the day as well; once read, it
 * is not.
 */
@Entity
@Table(name = "notification")
public class Notification {

    /** How much of a title is kept. */
    public static final int LONGEST_ABOUT = 200;

    /**
     * What concerns somebody.
     *
     * @param side as what it concerns them
     * @param subjectType the kind of object, in the audit trail's word
     * @param about the object's name in a few words; may be empty
     * @param facts what is told besides, such as {@link BanFacts}, as that writes itself; may be
     *     empty
     * @param dueAt when what they have to do is due, for a reminder
     */
    public record Matter(
            NotificationKind kind,
            Side side,
            String subjectType,
            UUID subject,
            String about,
            String facts,
            @Nullable Instant dueAt) {}

    @Id private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Side side;

    @Column(name = "subject_type", nullable = false, updatable = false)
    private String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(nullable = false, updatable = false)
    private String facts;

    @Column(name = "due_at", updatable = false)
    private @Nullable Instant dueAt;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "digest_at")
    private @Nullable Instant digestAt;

    protected Notification() {}

    public Notification(NotificationId id, UUID account, Matter matter, Instant at) {
        this.id = id.value();
        this.accountId = account;
        this.kind = matter.kind();
        this.side = matter.side();
        this.subjectType = matter.subjectType();
        this.subjectId = matter.subject();
        this.about = shortened(matter.about());
        this.facts = matter.facts();
        this.dueAt = matter.dueAt();
        this.at = at;
    }

    private static String shortened(String about) {
        return about.codePointCount(0, about.length()) <= LONGEST_ABOUT
                ? about
                : about.substring(0, about.offsetByCodePoints(0, LONGEST_ABOUT - 1)) + "…";
    }

    /** It is told once more in a letter at this time, unless it was read until then. */
    public void awaitDigest(Instant digest) {
        digestAt = digest;
    }

    /** Its person has seen it; the first time counts. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
        digestAt = null;
    }

    @Transient
    public NotificationId id() {
        return new NotificationId(id);
    }

    public NotificationKind kind() {
        return kind;
    }

    public Side side() {
        return side;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String about() {
        return about;
    }

    /** What is told besides; its kind says how it is read. */
    public String facts() {
        return facts;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant toldAt() {
        return at;
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** When the letter of the day tells it, as long as it is to. */
    public Optional<Instant> digestAt() {
        return Optional.ofNullable(digestAt);
    }
}

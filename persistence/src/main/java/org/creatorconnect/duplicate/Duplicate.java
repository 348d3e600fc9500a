package org.creatorconnect.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Two affiliates who may be one person, for one reason. {@link DuplicateRepository} finds them;
 * each pair is found once for each reason.
 *
 * <p>It is {@code OPEN} until somebody of the staff has it {@code DISMISSED} with a reason, which
 * is final, or until both are made one, {@code MERGED}, which happens by the set. Until then it
 * stands however long that takes: it keeps nobody from anything.
 */
@Entity
@Table(name = "duplicate")
public class Duplicate {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "first_id", nullable = false, updatable = false)
    private UUID firstId;

    @Column(name = "second_id", nullable = false, updatable = false)
    private UUID secondId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DuplicateKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DuplicateStatus status;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DismissalReason reason;

    private @Nullable String note;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    protected Duplicate() {}

    /**
     * They are two, or may be.
     *
     * @throws AlreadyDecided when it was decided before
     */
    public void dismiss(DismissalReason why, Optional<String> written, String by, Instant at) {
        requireOpen();
        this.status = DuplicateStatus.DISMISSED;
        this.reason = why;
        this.note = written.orElse(null);
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /**
     * @throws AlreadyDecided when it was decided before
     */
    public void requireOpen() {
        if (status != DuplicateStatus.OPEN) {
            throw new AlreadyDecided("The duplicate is " + status);
        }
    }

    @Transient
    public DuplicateId id() {
        return new DuplicateId(id);
    }

    /** Both, the one who came first before the other. */
    public List<AffiliateId> affiliates() {
        return List.of(new AffiliateId(firstId), new AffiliateId(secondId));
    }

    public DuplicateKind kind() {
        return kind;
    }

    public DuplicateStatus status() {
        return status;
    }
}

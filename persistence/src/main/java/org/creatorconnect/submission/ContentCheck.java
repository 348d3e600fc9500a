package org.creatorconnect.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was seen under a content's address at one time. Kept as evidence, never changed. */
@Entity
@Immutable
@Table(name = "content_check")
public class ContentCheck {

    @Id private UUID id;

    @Column(name = "submission_id", nullable = false)
    private UUID submissionId;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    @Column(nullable = false)
    private boolean live;

    @Column(nullable = false)
    private boolean disclosed;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    protected ContentCheck() {}

    public ContentCheck(
            ContentCheckId id, SubmissionId submission, Sighting seen, Instant checkedAt) {
        this.id = id.value();
        this.submissionId = submission.value();
        this.live = seen.live();
        this.disclosed = seen.disclosed();
        this.contentHash = seen.contentHash();
        this.checkedAt = checkedAt;
    }

    @Transient
    public ContentCheckId id() {
        return new ContentCheckId(id);
    }

    public Sighting seen() {
        return new Sighting(live, disclosed, contentHash);
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}

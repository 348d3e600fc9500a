package org.creatorconnect.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Somebody saw that content is marked as an advertisement although our look at its page did not
 * find the mark: it is spoken, or stands in the picture. Kept as evidence beside the look it
 * overrules, never changed.
 */
@Entity
@Immutable
@Table(name = "mark_finding")
public class MarkFinding {

    @Id
    @Column(name = "submission_id")
    private UUID submissionId;

    @Column(name = "check_id", nullable = false)
    private UUID checkId;

    @Column(name = "found_by", nullable = false)
    private String foundBy;

    @Column(nullable = false)
    private String note;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    protected MarkFinding() {}

    /**
     * @param overruled the look that did not find the mark
     * @param note where and how the mark was seen, 10 to 1,000 characters
     */
    public MarkFinding(
            SubmissionId submission,
            ContentCheckId overruled,
            String foundBy,
            String note,
            Instant foundAt) {
        this.submissionId = submission.value();
        this.checkId = overruled.value();
        this.foundBy = foundBy;
        this.note = note;
        this.foundAt = foundAt;
    }

    public String foundBy() {
        return foundBy;
    }

    public String note() {
        return note;
    }

    public Instant foundAt() {
        return foundAt;
    }
}

package org.creatorconnect.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * One act on everybody who was in a segment when it was asked for. Its members wait beside it and
 * are dealt with part by part, each part in a transaction that also counts it: whatever stops it,
 * nobody is dealt with twice and nobody left out.
 */
@Entity
@Table(name = "segment_act")
public class SegmentAct {

    /** Members of one part. */
    public static final int PART = 500;

    @Id private UUID id;
    @Version private int version;

    @Column(name = "segment_id", nullable = false, updatable = false)
    private UUID segmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TagAct kind;

    @Column(name = "tag_id", nullable = false, updatable = false)
    private UUID tagId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SegmentActStatus status;

    @Column(name = "member_count", nullable = false, updatable = false)
    private int memberCount;

    @Column(name = "done_count", nullable = false)
    private int doneCount;

    @Column(name = "changed_count", nullable = false)
    private int changedCount;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected SegmentAct() {}

    /**
     * What is to be done.
     *
     * @param members how many there are
     * @param by the name of whoever asks for it
     */
    public record Asked(SegmentId segment, TagAct kind, TagId tag, int members, String by) {}

    /** It begins with its first part. */
    public SegmentAct(SegmentActId id, Asked asked, Instant at) {
        this.id = id.value();
        this.segmentId = asked.segment().value();
        this.kind = asked.kind();
        this.tagId = asked.tag().value();
        this.memberCount = asked.members();
        this.askedBy = asked.by();
        this.askedAt = at;
        this.status = SegmentActStatus.RUNNING;
    }

    /**
     * A part is dealt with; the act is done with its last member.
     *
     * @param changed for how many of them something changed
     * @throws StateForbids when it has ended
     */
    public void did(int members, int changed, Instant at) {
        if (status.isFinal()) {
            throw new StateForbids("The act is " + status, "gone on with");
        }
        doneCount += members;
        changedCount += changed;
        if (doneCount == memberCount) {
            end(SegmentActStatus.DONE, "finished", at);
        }
    }

    /**
     * It ends before its last member.
     *
     * @throws StateForbids when it has ended
     */
    public void stop(Instant at) {
        end(SegmentActStatus.STOPPED, "stopped", at);
    }

    @Transient
    public SegmentActId id() {
        return new SegmentActId(id);
    }

    public TagAct kind() {
        return kind;
    }

    public TagId tagId() {
        return new TagId(tagId);
    }

    public SegmentActStatus status() {
        return status;
    }

    public int members() {
        return memberCount;
    }

    /** How many members are dealt with. */
    public int done() {
        return doneCount;
    }

    /** For how many of them something changed. */
    public int changed() {
        return changedCount;
    }

    /** The name of whoever asked for it. */
    public String askedBy() {
        return askedBy;
    }

    private void end(SegmentActStatus how, String step, Instant at) {
        status = status.to(how, "act", step);
        endedAt = at;
    }
}

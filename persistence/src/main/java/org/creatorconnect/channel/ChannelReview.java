package org.creatorconnect.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/**
 * Something about a channel that people have to see: what its creator shows to prove it, or a
 * number of followers that jumped.
 *
 * <p>It is {@code OPEN} until a reviewer has it {@code ACCEPTED}, or {@code REFUSED} with a reason;
 * after seven days without a decision the clock lets it be {@code LAPSED}. Only acceptance changes
 * the channel: what lapses may be shown again, and a number that still stands is seen at the next
 * look.
 */
@Entity
@Table(name = "channel_review")
public class ChannelReview {

    /** How long reviewers have. */
    public static final Duration TIME = Duration.ofDays(7);

    /** What a creator shows: where it can be seen, in their own words, under which code. */
    public record Evidence(String link, String note, String code) {}

    @Id private UUID id;
    @Version private int version;

    @Column(name = "channel_id", nullable = false)
    private UUID channelId;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChannelReviewKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChannelReviewStatus status;

    @Column(nullable = false)
    private long followers;

    private @Nullable Long before;

    @Column(nullable = false)
    private String link = "";

    @Column(nullable = false)
    private String note = "";

    private @Nullable String code;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable ChannelRefusalReason reasonCode;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    protected ChannelReview() {}

    private ChannelReview(
            ChannelReviewId id,
            Channel channel,
            ChannelReviewKind kind,
            long followers,
            Instant at) {
        this.id = id.value();
        this.channelId = channel.id().value();
        this.affiliateId = channel.affiliateId().value();
        this.kind = kind;
        this.status = ChannelReviewStatus.OPEN;
        this.followers = followers;
        this.openedAt = at;
    }

    /** A number was seen that no audience grows to in the time. */
    public static ChannelReview jump(
            ChannelReviewId id, Channel channel, long before, long seen, Instant at) {
        ChannelReview review = new ChannelReview(id, channel, ChannelReviewKind.JUMP, seen, at);
        review.before = before;
        return review;
    }

    /** The creator shows that the channel is theirs. */
    public static ChannelReview evidence(
            ChannelReviewId id, Channel channel, long followers, Evidence shown, Instant at) {
        ChannelReview review =
                new ChannelReview(id, channel, ChannelReviewKind.EVIDENCE, followers, at);
        review.link = shown.link();
        review.note = shown.note();
        review.code = shown.code();
        return review;
    }

    /**
     * It is so.
     *
     * @throws AlreadyDecided when it is not open any more
     */
    public void accept(String by, Instant at) {
        decide(ChannelReviewStatus.ACCEPTED, by, at);
    }

    /**
     * It is not so, and the creator is told why.
     *
     * @throws AlreadyDecided when it is not open any more
     */
    public void refuse(ChannelRefusalReason reason, String by, Instant at) {
        decide(ChannelReviewStatus.REFUSED, by, at);
        this.reasonCode = reason;
    }

    /** Nobody decided in time. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status != ChannelReviewStatus.OPEN) {
            return false;
        }
        decide(ChannelReviewStatus.LAPSED, "system", at);
        return true;
    }

    /**
     * @throws AlreadyDecided when it is not open any more
     */
    public void requireOpen() {
        if (status != ChannelReviewStatus.OPEN) {
            throw new AlreadyDecided("The review is " + status);
        }
    }

    @Transient
    public ChannelReviewId id() {
        return new ChannelReviewId(id);
    }

    public ChannelId channelId() {
        return new ChannelId(channelId);
    }

    public ChannelReviewKind kind() {
        return kind;
    }

    public ChannelReviewStatus status() {
        return status;
    }

    public long followers() {
        return followers;
    }

    private void decide(ChannelReviewStatus decision, String by, Instant at) {
        requireOpen();
        this.status = decision;
        this.decidedBy = by;
        this.decidedAt = at;
    }
}

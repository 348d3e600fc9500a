package org.creatorconnect.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An account or community on a platform.
 *
 * <p>It begins {@code UNVERIFIED} when its affiliate names it. A one-time code is issued, shown on
 * the channel and looked for; codes expire, and attempts are counted by the hour. Once the code was
 * seen it is {@code VERIFIED}, with the followers seen then; another proof counts them anew. The
 * account of a person is theirs for good.
 *
 * <p>A community keeps its code and is looked at again. A code that is gone makes it {@code
 * PROOF_MISSING} for 72 hours, then {@code PAUSED} for 30 days, both ended by the code or a new
 * proof, and then {@code UNVERIFIED} again. Whoever proves it after them makes it {@code MOVED} for
 * the one before; what was earned stays theirs.
 *
 * <p>Until it is proved it is nothing but a name: nobody's followers ever count for roles and tasks
 * unproved, and a channel is proved to be one affiliate's only.
 */
@Entity
@Table(name = "channel")
public class Channel {

    /** Its proof ended, came back or is somebody else's now; its links earn accordingly. */
    public record StandingChanged(ChannelId channel) {}

    /** How long a one-time code can be shown. */
    public static final Duration CODE_LIFE = Duration.ofHours(24);

    /** How often within {@link #ATTEMPT_WINDOW} the proof may be tried. */
    public static final int MOST_ATTEMPTS = 5;

    public static final Duration ATTEMPT_WINDOW = Duration.ofHours(1);

    /** How long the owner of a community can bring its code back. */
    public static final Duration CURE = Duration.ofHours(72);

    /** How long a community is paused before it is nobody's any more. */
    public static final Duration PAUSE = Duration.ofDays(30);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(nullable = false)
    private String platform;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false)
    private String url;

    @Column(nullable = false)
    private boolean community;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChannelStatus status;

    @Embedded private OneTimeCode oneTime = OneTimeCode.none();

    private @Nullable Long followers;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "proved_by")
    private @Nullable ProofWay provedBy;

    @Column(name = "proof_code")
    private @Nullable String proofCode;

    @Column(name = "due_by")
    private @Nullable Instant dueBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Channel() {}

    /**
     * @param community whether it is a group with members rather than one person's account
     */
    public Channel(
            ChannelId id,
            AffiliateId affiliate,
            ChannelAddress address,
            boolean community,
            Instant at) {
        this.id = id.value();
        this.affiliateId = affiliate.value();
        this.platform = address.platform();
        this.place = address.place();
        this.url = address.url();
        this.community = community;
        this.createdAt = at;
        this.status = ChannelStatus.UNVERIFIED;
    }

    /** Gives the code that must be shown on the channel before it expires; an older one is void. */
    public void issueCode(String oneTimeCode, Instant at) {
        oneTime.issue(oneTimeCode, at);
    }

    /**
     * Counts an attempt at the proof and tells the code to look for.
     *
     * @throws TooManyAttempts after five attempts within an hour
     * @throws StateForbids when no code was issued, or it has expired
     */
    public String attemptProof(Instant at) {
        return oneTime.attempt(at);
    }

    /**
     * The code was seen: the channel is the affiliate's. The first number of followers counts at
     * once; a later one by {@link #count}.
     *
     * @param seenCode the code that was looked for
     * @param seen the look that found it
     * @throws StateForbids when another code was issued since
     */
    public void verify(String seenCode, ChannelLook seen, Instant at) {
        if (code().filter(seenCode::equals).isEmpty()) {
            throw new StateForbids("The channel has a new code since", "verified by the old one");
        }
        prove(seen, at);
    }

    /** A reviewer found it to be the affiliate's by what was shown to them. */
    public void verifyByPerson(long seenFollowers, Instant at) {
        prove(
                new ChannelLook(
                        ProofWay.PERSON,
                        LookOutcome.SHOWN,
                        Optional.of(seenFollowers),
                        Optional.empty()),
                at);
    }

    private void prove(ChannelLook seen, Instant at) {
        this.status = ChannelStatus.VERIFIED;
        this.provedBy = seen.way();
        this.proofCode = community ? code().orElse(null) : null;
        this.dueBy = null;
        if (followers == null) {
            this.followers = seen.followers().orElse(null);
        }
        this.verifiedAt = at;
        oneTime.use();
    }

    /**
     * What looks say of a community's code: whether it is there. Only the way by which it was
     * proved can miss it, for another may never have shown it.
     *
     * @return nothing when no code was kept, or none of the looks tells
     */
    public Optional<Boolean> showsProof(Collection<ChannelLook> looks) {
        if (proofCode == null) {
            return Optional.empty();
        }
        if (looks.stream().anyMatch(look -> look.outcome() == LookOutcome.SHOWN)) {
            return Optional.of(true);
        }
        boolean missed =
                looks.stream()
                        .anyMatch(
                                look ->
                                        look.way() == provedBy
                                                && look.outcome() == LookOutcome.NOT_SHOWN);
        return missed ? Optional.of(false) : Optional.empty();
    }

    /**
     * A community's code is gone.
     *
     * @throws StateForbids unless it was proved until now
     */
    public void missProof(Instant at) {
        this.status = status.to(ChannelStatus.PROOF_MISSING, "channel", "without its code");
        this.dueBy = at.plus(CURE);
    }

    /** The code is there again, before its time was over. @return whether it was missing */
    public boolean seeProof() {
        boolean missing = status == ChannelStatus.PROOF_MISSING;
        if (missing) {
            this.status = ChannelStatus.VERIFIED;
            this.dueBy = null;
        }
        return missing;
    }

    /** The time to bring the code back is over. @return whether it was still missing */
    public boolean pause(Instant at) {
        boolean missing = status == ChannelStatus.PROOF_MISSING;
        if (missing) {
            this.status = ChannelStatus.PAUSED;
            this.dueBy = at.plus(PAUSE);
        }
        return missing;
    }

    /** Nobody proved it again. @return whether it was still paused */
    public boolean lapse() {
        boolean paused = status == ChannelStatus.PAUSED;
        if (paused) {
            leave(ChannelStatus.UNVERIFIED);
        }
        return paused;
    }

    /**
     * Somebody else has proved the community; from now on it is theirs.
     *
     * @throws StateForbids when it is not held
     */
    public void move() {
        leave(status.to(ChannelStatus.MOVED, "channel", "moved"));
    }

    private void leave(ChannelStatus next) {
        this.status = next;
        this.provedBy = null;
        this.proofCode = null;
        this.dueBy = null;
    }

    /** From now on it has so many followers. */
    public void count(long counted) {
        this.followers = counted;
    }

    /** The code that proved a community, as long as somebody holds it. */
    public Optional<String> proofCode() {
        return Optional.ofNullable(proofCode);
    }

    /** Until when something has to be done about a community whose code is gone. */
    public Optional<Instant> dueBy() {
        return Optional.ofNullable(dueBy);
    }

    /** The code that was issued last and not seen yet. */
    public Optional<String> code() {
        return oneTime.code();
    }

    @Transient
    public ChannelId id() {
        return new ChannelId(id);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public ChannelAddress address() {
        return new ChannelAddress(platform, place, url);
    }

    public ChannelStatus status() {
        return status;
    }

    public boolean isCommunity() {
        return community;
    }

    public Optional<Long> followers() {
        return Optional.ofNullable(followers);
    }

    public Optional<Instant> codeExpiresAt() {
        return oneTime.codeExpiresAt();
    }
}

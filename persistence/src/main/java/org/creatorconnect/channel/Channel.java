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
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.TooManyAttempts;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * An account or community on a platform.
 *
 * <p>It begins {@code UNVERIFIED} when its affiliate names it. A one-time code is issued, shown on
 * the channel and looked for; codes expire, and attempts are counted by the hour. Once the code was
 * seen it is {@code VERIFIED} for good, with the followers seen then; another proof counts them
 * anew.
 *
 * <p>Until it is proved it is nothing but a name: nobody's followers ever count for roles and tasks
 * unproved, and a channel is proved to be one affiliate's only.
 */
@Entity
@Table(name = "channel")
public class Channel {

    /** How long a one-time code can be shown. */
    public static final Duration CODE_LIFE = Duration.ofHours(24);

    /** How often within {@link #ATTEMPT_WINDOW} the proof may be tried. */
    public static final int MOST_ATTEMPTS = 5;

    public static final Duration ATTEMPT_WINDOW = Duration.ofHours(1);

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

    private @Nullable String code;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "attempts_from")
    private @Nullable Instant attemptsFrom;

    private @Nullable Long followers;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "proved_by")
    private @Nullable ProofWay provedBy;

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
        this.code = oneTimeCode;
        this.codeExpiresAt = at.plus(CODE_LIFE);
    }

    /**
     * Counts an attempt at the proof and tells the code to look for.
     *
     * @throws TooManyAttempts after five attempts within an hour
     * @throws StateForbids when no code was issued, or it has expired
     */
    public String attemptProof(Instant at) {
        if (attemptsFrom == null || at.isAfter(attemptsFrom.plus(ATTEMPT_WINDOW))) {
            attemptsFrom = at;
            attempts = 0;
        }
        if (attempts >= MOST_ATTEMPTS) {
            Duration wait = Duration.between(at, attemptsFrom.plus(ATTEMPT_WINDOW)).plusSeconds(1);
            throw new TooManyAttempts(
                    "The proof was tried too often. Try again in "
                            + (wait.toMinutes() + 1)
                            + " minutes.",
                    wait);
        }
        if (code == null || codeExpiresAt == null || at.isAfter(codeExpiresAt)) {
            throw new StateForbids("The channel has no valid code", "verified");
        }
        attempts++;
        return code;
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
        if (!seenCode.equals(code)) {
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
        if (followers == null) {
            this.followers = seen.followers().orElse(null);
        }
        this.verifiedAt = at;
        this.code = null;
        this.codeExpiresAt = null;
    }

    /** From now on it has so many followers. */
    public void count(long counted) {
        this.followers = counted;
    }

    /** The code that was issued last and not seen yet. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
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
        return Optional.ofNullable(codeExpiresAt);
    }
}

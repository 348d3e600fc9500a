package org.creatorconnect.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.identity.Account;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a buyer account who joined to advertise products.
 *
 * <p>It is {@code ACTIVE} as a {@code BUYER} from the day it joins, and gains further roles by
 * proof or by a reviewer's decision. One that was brought in by a file is kept for whoever shows
 * that the mailbox named there is theirs, and nobody signs in as it before. Staff may have it
 * {@code BANNED}, for good or until a time at which the clock lets it back, and may let it back
 * before; while banned it earns nothing new, and who is banned for fraud is kept back from payouts.
 * When its last person wants to go it is {@code LEAVING}, which earns nothing new either and can be
 * taken back, and then {@code CLOSED} for good. One that turned out to be the same person as
 * another is {@code MERGED} into it for good.
 *
 * <p>What was earned before stays explained in the books. Its row is never deleted: they name it.
 */
@Entity
@Table(name = "affiliate")
public class Affiliate {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    @Column(name = "legal_name", nullable = false)
    private String legalName;

    @Column(nullable = false)
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AffiliateStatus status;

    @Column(name = "name_verified_at")
    private @Nullable Instant nameVerifiedAt;

    @Embedded private @Nullable FollowerDoubt doubt;

    @Column(name = "joined_at", nullable = false)
    private Instant joinedAt;

    @Column(name = "reserved_for")
    private @Nullable String reservedFor;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @ElementCollection(fetch = FetchType.EAGER)
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "affiliate_role", joinColumns = @JoinColumn(name = "affiliate_id"))
    @Column(name = "role", nullable = false)
    private Set<AffiliateRole> roles = new HashSet<>();

    protected Affiliate() {}

    /**
     * @param accountId the account of the person who joins; null for one that nobody signs in as
     * @param country ISO 3166-1 alpha-2
     */
    public Affiliate(
            AffiliateId id,
            @Nullable UUID accountId,
            String displayName,
            String legalName,
            String country,
            Instant joinedAt) {
        this.id = id.value();
        this.accountId = accountId;
        this.displayName = WrittenName.of(displayName);
        this.searchWords = SearchWords.kept(this.displayName);
        this.legalName = WrittenName.of(legalName);
        this.country = country;
        this.joinedAt = joinedAt;
        this.status = AffiliateStatus.ACTIVE;
        this.roles.add(AffiliateRole.BUYER);
    }

    /** Kept for whoever shows that this mailbox is theirs; refused when somebody signs in as it. */
    public void reserveFor(EmailAddress address) {
        if (accountId != null) {
            throw new StateForbids("The affiliate has an account", "kept for somebody else");
        }
        this.reservedFor = address.text();
    }

    /**
     * The person for whom it was kept signs in as it from now on; what they tell of themselves
     * holds. A legal name that was confirmed and is another one now has to be confirmed again.
     *
     * @throws StateForbids when it is kept for nobody
     */
    public void takeUp(UUID account, String ownName, String ownLegalName, String ownCountry) {
        if (reservedFor == null) {
            throw new StateForbids("The affiliate is kept for nobody", "taken up");
        }
        if (!isCalled(ownLegalName)) {
            this.nameVerifiedAt = null;
        }
        this.accountId = account;
        this.reservedFor = null;
        this.displayName = WrittenName.of(ownName);
        this.searchWords = SearchWords.kept(this.displayName);
        this.legalName = WrittenName.of(ownLegalName);
        this.country = ownCountry;
    }

    /** Gains a role; granting it again changes nothing. Refused when banned, closed or merged. */
    public void grant(AffiliateRole role) {
        if (!isActive() && status != AffiliateStatus.LEAVING) {
            throw new StateForbids("The affiliate is " + status, "given a role");
        }
        if (roles.add(role) && role == AffiliateRole.INFLUENCER) {
            this.doubt = FollowerDoubt.none();
        }
    }

    /**
     * Followers were looked at, see {@link FollowerDoubt}. Tasks that were agreed on go on.
     *
     * @param kept whether a verified channel has as many followers as the role is kept with
     * @param apart how far the two looks lie apart
     * @return whether the role ended by this look
     */
    public boolean lookAtFollowers(boolean kept, Duration apart, Instant at) {
        if (!roles.contains(AffiliateRole.INFLUENCER) || kept) {
            doubt().settle();
            return false;
        }
        return doubt().deepen(apart, at) && roles.remove(AffiliateRole.INFLUENCER);
    }

    /** The database has no row for it: nothing but nulls is nothing. */
    private FollowerDoubt doubt() {
        FollowerDoubt known = doubt == null ? FollowerDoubt.none() : doubt;
        this.doubt = known;
        return known;
    }

    /** Since when an influencer's followers have been too few. */
    public Optional<Instant> belowSince() {
        return doubt().begun();
    }

    /** When the role of an influencer ended for want of followers. */
    public Optional<Instant> influencerLostAt() {
        return doubt().ended();
    }

    /** The legal name was checked by a document or the bank's answer; payouts may go out. */
    public void confirmLegalName(Instant at) {
        this.nameVerifiedAt = at;
    }

    /**
     * Takes the affiliate out, refused unless it takes part or is leaving. Why and until when is
     * kept as a ban of its own in the same transaction, which the database asks for.
     */
    public void ban() {
        requireNotBanned();
        this.status = AffiliateStatus.BANNED;
    }

    /** Refuses, as a state that forbids it, unless it takes part, or is leaving. */
    public void requireNotBanned() {
        if (!isActive() && status != AffiliateStatus.LEAVING) {
            throw new StateForbids("The affiliate is " + status, "banned");
        }
    }

    /** Lets the affiliate take part again; refused unless it is banned. */
    public void unban() {
        if (status != AffiliateStatus.BANNED) {
            throw new StateForbids("The affiliate is " + status, "unbanned");
        }
        this.status = AffiliateStatus.ACTIVE;
    }

    /** Its last person wants to go, or stays after all; a ban counts for more. */
    public void leave(boolean go) {
        if (isActive() || status == AffiliateStatus.LEAVING) {
            this.status = go ? AffiliateStatus.LEAVING : AffiliateStatus.ACTIVE;
        }
    }

    /** Its last person is gone, and with them what it was called; refused while banned. */
    public void close() {
        requireNotBanned();
        this.status = AffiliateStatus.CLOSED;
        this.displayName = Account.DELETED;
        this.searchWords = "";
    }

    /**
     * Takes in an affiliate of the same person, with its roles; what else goes along is moved by
     * the set. Refused as a state that forbids it unless both take part.
     */
    public void takeIn(Affiliate other) {
        if (!isActive() || !other.isActive()) {
            throw new StateForbids("One is " + status + ", one " + other.status, "merged");
        }
        FollowerDoubt carried = has(AffiliateRole.INFLUENCER) ? doubt() : other.doubt().copy();
        other.roles.forEach(this::grant);
        this.doubt = carried;
        other.status = AffiliateStatus.MERGED;
        other.mergedInto = id;
        other.reservedFor = null;
    }

    @Transient
    public AffiliateId id() {
        return new AffiliateId(id);
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public String displayName() {
        return displayName;
    }

    public String legalName() {
        return legalName;
    }

    /** Whether this is the affiliate's legal name, however it is written. */
    public boolean isCalled(String name) {
        return WrittenName.isSame(legalName, name);
    }

    public String country() {
        return country;
    }

    public AffiliateStatus status() {
        return status;
    }

    public boolean isActive() {
        return status == AffiliateStatus.ACTIVE;
    }

    public boolean has(AffiliateRole role) {
        return roles.contains(role);
    }

    public Set<AffiliateRole> roles() {
        return new TreeSet<>(roles);
    }

    public boolean isNameVerified() {
        return nameVerifiedAt != null;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public int version() {
        return version;
    }
}

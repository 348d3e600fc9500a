package org.creatorconnect.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A search of affiliates under a name. It keeps its conditions and no members: who belongs to it is
 * asked anew each time. Its conditions never change, so that what was done to its members can be
 * understood later; other conditions are another segment. It can be called otherwise.
 */
@Entity
@Table(name = "segment")
public class Segment {

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 60;

    /** How many affiliates can be acted on at once. */
    public static final int MOST_MEMBERS = 10_000;

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false)
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private List<String> roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private List<String> states;

    @Column(updatable = false)
    private @Nullable String country;

    @Column(updatable = false)
    private @Nullable String platform;

    @Column(name = "joined_since", updatable = false)
    private @Nullable Instant joinedSince;

    @Column(name = "joined_until", updatable = false)
    private @Nullable Instant joinedUntil;

    @Column(name = "tag_id", updatable = false)
    private @Nullable UUID tagId;

    @Column(name = "tier_id", updatable = false)
    private @Nullable UUID tierId;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    protected Segment() {}

    /**
     * @param by the name of whoever keeps it
     */
    public Segment(SegmentId id, String name, SegmentConditions conditions, String by, Instant at) {
        this.id = id.value();
        this.name = name;
        this.roles = conditions.roles().stream().map(Enum::name).sorted().toList();
        this.states = conditions.states().stream().map(Enum::name).sorted().toList();
        this.country = conditions.country();
        this.platform = conditions.platform();
        this.joinedSince = conditions.since();
        this.joinedUntil = conditions.until();
        this.tagId = conditions.tag();
        this.tierId = conditions.tier();
        this.words = conditions.words();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Calls it otherwise. */
    public void rename(String otherName) {
        this.name = otherName;
    }

    @Transient
    public SegmentId id() {
        return new SegmentId(id);
    }

    public String name() {
        return name;
    }

    /** Who belongs to it. */
    public SegmentConditions conditions() {
        return new SegmentConditions(
                words(AffiliateRole.class, roles),
                words(AffiliateStatus.class, states),
                country,
                platform,
                joinedSince,
                joinedUntil,
                tagId,
                tierId,
                words);
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, List<String> kept) {
        Set<E> all = EnumSet.noneOf(type);
        kept.forEach(word -> all.add(Enum.valueOf(type, word)));
        return all;
    }
}

package org.creatorconnect.tier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A step that affiliates reach and fall from. Tiers are in an order by their rank, of which no two
 * have the same; the lowest is 1, and whoever is in none stands below all of them.
 */
@Entity
@Table(name = "tier")
public class Tier {

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 40;

    /** The highest rank. */
    public static final int HIGHEST = 1_000;

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int rank;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Tier() {}

    public Tier(TierId id, String name, int rank, Instant at) {
        this.id = id.value();
        this.name = name;
        this.rank = rank;
        this.createdAt = at;
    }

    /** Calls it otherwise and puts it elsewhere in the order; nobody moves before the next pass. */
    public void change(String otherName, int otherRank) {
        this.name = otherName;
        this.rank = otherRank;
    }

    @Transient
    public TierId id() {
        return new TierId(id);
    }

    public String name() {
        return name;
    }

    public int rank() {
        return rank;
    }

    public int version() {
        return version;
    }
}

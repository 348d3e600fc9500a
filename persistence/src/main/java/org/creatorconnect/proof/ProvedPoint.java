package org.creatorconnect.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the books, or the chain, were seen to hold as they grew. What lies behind is not looked
 * at again by the clock; a proof of the whole looks at all of it.
 */
@Entity
@Table(name = "proved_point")
public class ProvedPoint {

    @Id
    @Enumerated(EnumType.STRING)
    private ProofSubject subject;

    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private String hash;

    @Column(name = "proved_at")
    private @Nullable Instant provedAt;

    @Column(name = "broken_at")
    private @Nullable Instant brokenAt;

    protected ProvedPoint() {}

    /**
     * All up to there was seen to hold.
     *
     * @param last posting, or entry of the chain
     * @param itsHash empty for the books
     */
    public void move(long last, String itsHash, Instant at) {
        number = last;
        hash = itsHash;
        provedAt = at;
        brokenAt = null;
    }

    /**
     * What follows does not hold.
     *
     * @return whether that was not known
     */
    public boolean breaks(Instant at) {
        boolean first = brokenAt == null;
        if (first) {
            brokenAt = at;
        }
        return first;
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    /** When it was last seen to hold. */
    public Optional<Instant> provedAt() {
        return Optional.ofNullable(provedAt);
    }

    /** Since when what follows is known not to hold. */
    public Optional<Instant> brokenAt() {
        return Optional.ofNullable(brokenAt);
    }
}

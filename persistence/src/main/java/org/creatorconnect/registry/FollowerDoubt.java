package org.creatorconnect.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an influencer's followers are still enough. Channels that all lie below what the role is
 * kept with end it only by another such look, far enough from the first one and without a better
 * one in between.
 */
@Embeddable
public class FollowerDoubt {

    @Column(name = "below_since")
    private @Nullable Instant belowSince;

    @Column(name = "influencer_lost_at")
    private @Nullable Instant lostAt;

    protected FollowerDoubt() {}

    /** Nobody doubts it. */
    static FollowerDoubt none() {
        return new FollowerDoubt();
    }

    /** The same of another, who goes on with the role. */
    FollowerDoubt copy() {
        FollowerDoubt copy = new FollowerDoubt();
        copy.belowSince = belowSince;
        copy.lostAt = lostAt;
        return copy;
    }

    /** They were enough. */
    void settle() {
        this.belowSince = null;
    }

    /**
     * They were too few.
     *
     * @param apart how far two looks lie apart
     * @return whether the role ends by this look
     */
    boolean deepen(Duration apart, Instant at) {
        if (belowSince == null) {
            this.belowSince = at;
            return false;
        }
        if (at.isBefore(belowSince.plus(apart))) {
            return false;
        }
        this.belowSince = null;
        this.lostAt = at;
        return true;
    }

    Optional<Instant> begun() {
        return Optional.ofNullable(belowSince);
    }

    Optional<Instant> ended() {
        return Optional.ofNullable(lostAt);
    }
}

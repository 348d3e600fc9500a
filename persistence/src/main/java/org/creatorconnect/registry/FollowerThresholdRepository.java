package org.creatorconnect.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;

/** Keeps the thresholds of roles, each from its day on, so that no decision is changed later. */
@ApplicationScoped
public class FollowerThresholdRepository {

    private static final String COLUMNS =
            "SELECT role, platform, effective_at, followers, kept_followers, apart_days FROM"
                    + " follower_threshold ";

    @PersistenceContext EntityManager entityManager;

    /** What counts on a platform at the given time: its own number before that of all. */
    public Optional<FollowerThreshold> inForce(AffiliateRole role, String platform, Instant at) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                COLUMNS
                                        + """
                                        WHERE role = :role AND effective_at <= :at
                                          AND (platform IS NULL OR platform = :platform)
                                        ORDER BY platform NULLS LAST, effective_at DESC\
                                        """)
                        .setParameter("role", role.name())
                        .setParameter("platform", platform)
                        .setParameter("at", at),
                FollowerThresholdRepository::threshold);
    }

    /** All there are and were of a platform, the newest first; those of all platforms for null. */
    public List<FollowerThreshold> of(Optional<String> platform) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                COLUMNS
                                        + """
                                        WHERE coalesce(platform, '') = :platform
                                        ORDER BY effective_at DESC, role\
                                        """)
                        .setParameter("platform", platform.orElse("")),
                FollowerThresholdRepository::threshold);
    }

    /** Whether there is one for the role and platform from this very instant on. */
    public boolean has(FollowerThreshold threshold) {
        return of(threshold.platform()).stream()
                .anyMatch(
                        one ->
                                one.role() == threshold.role()
                                        && one.effectiveAt().equals(threshold.effectiveAt()));
    }

    public void add(FollowerThreshold threshold) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO follower_threshold
                            (role, platform, effective_at, followers, kept_followers, apart_days)
                        VALUES (:role, nullif(:platform, ''), :at, :followers, :kept, :days)\
                        """)
                .setParameter("role", threshold.role().name())
                .setParameter("platform", threshold.platform().orElse(""))
                .setParameter("at", threshold.effectiveAt())
                .setParameter("followers", threshold.followers())
                .setParameter("kept", threshold.kept())
                .setParameter("days", (int) threshold.apart().toDays())
                .executeUpdate();
    }

    private static FollowerThreshold threshold(SqlRow row) {
        return new FollowerThreshold(
                row.word(AffiliateRole.class),
                row.maybeText(),
                row.time(),
                row.large(),
                row.large(),
                Duration.ofDays(row.number()));
    }
}

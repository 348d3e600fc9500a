package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.channel.PlatformSubject;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.FollowerThreshold;
import org.creatorconnect.registry.FollowerThresholdRepository;

/** The operator decides how many followers roles take; what was decided before stays decided. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class FollowerThresholds {

    private static final int USUAL_DAYS = 14;
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final FollowerThresholdRepository thresholds;
    private final PlatformRepository platforms;
    private final Content content;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected FollowerThresholds() {
        this(null, null, null, null, null);
    }

    @Inject
    public FollowerThresholds(
            FollowerThresholdRepository thresholds,
            PlatformRepository platforms,
            Content content,
            AuditTrail audit,
            InstantSource clock) {
        this.thresholds = thresholds;
        this.platforms = platforms;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets a threshold from a day on. Nobody loses a role by it at once: the next looks decide.
     *
     * @param wish read only once the caller may decide
     * @throws ValidationFailed when it lies in the past, is kept with more than it takes, or names
     *     a platform that is none
     * @throws StateForbids when there is one for this very time
     */
    public FollowerThreshold set(Supplier<GivenThreshold> wish) {
        GivenThreshold given = wish.get();
        content.require(given);
        Instant now = clock.instant();
        FollowerThreshold threshold = threshold(given, now);
        require(threshold, now);
        if (thresholds.has(threshold)) {
            throw new StateForbids("There is a threshold from this time on", "set twice");
        }
        thresholds.add(threshold);
        audit.record(
                "FOLLOWER_THRESHOLD_SET",
                "platform",
                PlatformSubject.of(threshold.platform().orElse("")),
                "%s %s %d kept %d from %s"
                        .formatted(
                                threshold.role(),
                                threshold.platform().orElse("all"),
                                threshold.followers(),
                                threshold.kept(),
                                threshold.effectiveAt()));
        return threshold;
    }

    private void require(FollowerThreshold threshold, Instant now) {
        if (threshold.role() != AffiliateRole.INFLUENCER
                && threshold.role() != AffiliateRole.GROUP_OWNER) {
            throw ValidationFailed.of("role", "must be INFLUENCER or GROUP_OWNER");
        }
        if (threshold.platform().filter(code -> platforms.find(code).isEmpty()).isPresent()) {
            throw ValidationFailed.of("platform", "is not a known platform");
        }
        if (threshold.effectiveAt().isBefore(now.minus(GRACE))) {
            throw ValidationFailed.of("effectiveAt", "must not lie in the past");
        }
        if (threshold.kept() > threshold.followers()) {
            throw ValidationFailed.of("keptFollowers", "must not be more than followers");
        }
    }

    private static FollowerThreshold threshold(GivenThreshold given, Instant now) {
        long followers = given.followers();
        return new FollowerThreshold(
                given.role(),
                Optional.ofNullable(given.platform()).filter(code -> !code.isBlank()),
                given.effectiveAt() == null ? now : given.effectiveAt(),
                followers,
                given.keptFollowers() == null
                        ? Math.max(1, followers * 9 / 10)
                        : given.keptFollowers(),
                Duration.ofDays(given.apartDays() == null ? USUAL_DAYS : given.apartDays()));
    }
}

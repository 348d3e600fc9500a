package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.channel.PlatformSubject;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * The operator keeps the platforms: what they are called, who is found there, and which addresses
 * name a channel. Channels that were named before keep the place they are known by.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Platforms {

    private static final String TYPE = "platform";

    private final PlatformRepository platforms;
    private final PlatformCheck check;
    private final Content content;
    private final AuditTrail audit;

    protected Platforms() {
        this(null, null, null, null);
    }

    @Inject
    public Platforms(
            PlatformRepository platforms, PlatformCheck check, Content content, AuditTrail audit) {
        this.platforms = platforms;
        this.check = check;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Adds a platform, on which channels can be named at once.
     *
     * @throws StateForbids when there is a platform of this code
     * @throws org.creatorconnect.refusal.ValidationFailed when its rules cannot be used, or do not
     *     find a channel in its own example
     */
    public void add(@Nullable GivenPlatform given) {
        content.require(given);
        if (platforms.find(given.code()).isPresent()) {
            throw new StateForbids("There is a platform " + given.code(), "added again");
        }
        check.require(given);
        Platform platform = new Platform(given.code(), given.rules());
        platforms.add(platform);
        check.requireExample(platform);
        audit.record("PLATFORM_ADDED", TYPE, PlatformSubject.of(given.code()), given.code());
    }

    /**
     * Changes a platform to what is given.
     *
     * @param expectedVersion the version the caller has read; absent to change whatever stands
     * @return its new version
     * @throws org.creatorconnect.refusal.NotFound when there is no such platform
     * @throws StaleWrite when it has changed since {@code expectedVersion}
     * @throws org.creatorconnect.refusal.ValidationFailed as when it is added
     */
    public int change(
            String code, @Nullable GivenPlatform given, Optional<Integer> expectedVersion) {
        Platform platform = platforms.lock(code);
        if (expectedVersion.filter(version -> version != platform.version()).isPresent()) {
            throw new StaleWrite(TYPE);
        }
        content.require(given);
        check.requireSame(code, given.code());
        check.require(given);
        platform.change(given.rules());
        platforms.write();
        check.requireExample(platform);
        audit.record("PLATFORM_CHANGED", TYPE, PlatformSubject.of(code), code);
        return platform.version();
    }
}

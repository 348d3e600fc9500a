package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.openid.provider.AuthorizationSecrets;
import org.creatorconnect.time.ApplicationClock;
import org.jspecify.annotations.Nullable;

/**
 * What a browser keeps of a sign-in until the provider has answered: sealed, so that nothing is
 * kept for whoever only began, and nobody but us reads or makes one.
 */
@ApplicationScoped
public class PendingCookie {

    /** How long somebody may take at the provider. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PURPOSE = "openid-pending";
    private static final String NONE = "-";
    private static final int PARTS = 7;

    private final Vault vault;
    private final ApplicationClock clock;

    protected PendingCookie() {
        this(null, null);
    }

    @Inject
    public PendingCookie(Vault vault, ApplicationClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    String of(Pending pending) {
        AuthorizationSecrets secrets = pending.secrets();
        return vault.sealText(
                PURPOSE,
                "",
                String.join(
                        " ",
                        Long.toString(clock.machineTime().plus(LIFE).getEpochSecond()),
                        pending.id().toString(),
                        secrets.state(),
                        secrets.nonce(),
                        secrets.verifier(),
                        pending.linking() == null ? NONE : pending.linking().toString(),
                        pending.to()));
    }

    /** What {@link #of} wrote, while it is not too old. */
    Optional<Pending> open(@Nullable String cookie) {
        return vault.openText(PURPOSE, "", cookie == null ? "" : cookie)
                .map(text -> text.split(" ", PARTS))
                .filter(parts -> !isOver(Long.parseLong(parts[0])))
                .map(PendingCookie::pending);
    }

    private static Pending pending(String... parts) {
        return new Pending(
                UUID.fromString(parts[1]),
                new AuthorizationSecrets(parts[2], parts[3], parts[4]),
                parts[5].equals(NONE) ? null : UUID.fromString(parts[5]),
                parts[6]);
    }

    private boolean isOver(long until) {
        return clock.machineTime().isAfter(Instant.ofEpochSecond(until));
    }
}

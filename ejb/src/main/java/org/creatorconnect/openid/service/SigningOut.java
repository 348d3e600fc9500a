package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.openid.provider.OpenIdProvider;

/**
 * Signing out at the provider as well. Until then the token that names the session there is kept
 * sealed with ours, and goes with it.
 */
@ApplicationScoped
public class SigningOut {

    private static final String PURPOSE = "openid-session";

    private final Vault vault;
    private final OpenIdProvider provider;

    protected SigningOut() {
        this(null, null);
    }

    @Inject
    public SigningOut(Vault vault, OpenIdProvider provider) {
        this.vault = vault;
        this.provider = provider;
    }

    /** The token as a session may keep it. */
    public String seal(String token) {
        return vault.sealText(PURPOSE, "", token);
    }

    /** Where the browser goes to sign out there; nothing when that cannot be told. */
    public Optional<URI> address(String sealed) {
        return vault.openText(PURPOSE, "", sealed).flatMap(provider::endSession);
    }
}

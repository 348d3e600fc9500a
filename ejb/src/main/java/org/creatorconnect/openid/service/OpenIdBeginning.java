package org.creatorconnect.openid.service;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.service.OneTimeSecrets;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.AuthorizationSecrets;
import org.creatorconnect.openid.provider.OpenIdProvider;

/** Begins a sign-in at the provider; nothing is kept of it here. */
@ApplicationScoped
public class OpenIdBeginning {

    /**
     * A sign-in just begun.
     *
     * @param address where the browser goes
     * @param cookie what it keeps until the provider has answered
     */
    public record Begun(URI address, String cookie) {}

    private final OpenIdProvider provider;
    private final PendingCookie cookies;
    private final IdSource ids;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    protected OpenIdBeginning() {
        this(null, null, null);
    }

    @Inject
    public OpenIdBeginning(OpenIdProvider provider, PendingCookie cookies, IdSource ids) {
        this.provider = provider;
        this.cookies = cookies;
        this.ids = ids;
    }

    /**
     * @param to the local page to go on to; empty for the usual one
     * @param linking the session whose person wants to link, and not to sign in
     * @throws OpenIdRefused when the provider is away
     */
    public Begun begin(String to, Optional<SignInId> linking) {
        AuthorizationSecrets fresh =
                new AuthorizationSecrets(
                        secrets.next(), secrets.next(), new CodeVerifier().getValue());
        Pending pending =
                new Pending(ids.next(), fresh, linking.map(SignInId::value).orElse(null), to);
        return new Begun(provider.authorization(fresh), cookies.of(pending));
    }
}

package org.creatorconnect.openid.provider;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;

/**
 * The ways of a browser to the provider and back: the authorization code flow with PKCE (OpenID
 * Connect Core 1.0, RFC 7636), and signing out there (RP-Initiated Logout 1.0).
 */
@ApplicationScoped
public class OpenIdProvider {

    private final OpenIdClient client;
    private final Discovery discovery;
    private final TokenExchange exchange;

    protected OpenIdProvider() {
        this(null, null, null);
    }

    @Inject
    public OpenIdProvider(OpenIdClient client, Discovery discovery, TokenExchange exchange) {
        this.client = client;
        this.discovery = discovery;
        this.exchange = exchange;
    }

    /**
     * Where a browser goes to be told who its person is.
     *
     * @throws OpenIdRefused when the provider is away
     */
    public URI authorization(AuthorizationSecrets secrets) {
        OIDCProviderMetadata metadata = discovery.provider().metadata();
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope(client.scopes().toArray(String[]::new)),
                        new ClientID(client.id()),
                        URI.create(client.callback()))
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The code with which a browser comes back.
     *
     * @param query of the address it was sent back to
     * @param state that it began with
     * @throws OpenIdRefused when the answer is to another state, of another provider, or a no
     */
    public String code(String query, String state) {
        AuthorizationResponse answer = parsed(query);
        if (answer.getState() == null || !answer.getState().getValue().equals(state)) {
            throw new OpenIdRefused(OpenIdRefusal.STATE_UNKNOWN);
        }
        OIDCProviderMetadata metadata = discovery.provider().metadata();
        Issuer issuer = answer.getIssuer();
        boolean silent = issuer == null && !metadata.supportsAuthorizationResponseIssuerParam();
        if (!silent && !metadata.getIssuer().equals(issuer)) {
            throw new OpenIdRefused(OpenIdRefusal.ISSUER_WRONG);
        }
        if (!answer.indicatesSuccess()) {
            throw new OpenIdRefused(OpenIdRefusal.DENIED);
        }
        return Optional.ofNullable(answer.toSuccessResponse().getAuthorizationCode())
                .map(code -> code.getValue())
                .orElseThrow(() -> new OpenIdRefused(OpenIdRefusal.STATE_UNKNOWN));
    }

    /**
     * Who it is, by the token that the provider gives for the code.
     *
     * @throws OpenIdRefused when it gives none, or one that does not hold
     */
    public ToldToken redeem(String code, AuthorizationSecrets secrets) {
        return exchange.redeem(discovery.provider(), code, secrets);
    }

    /**
     * Where a browser goes that signs out there as well.
     *
     * @param token by which its person signed in
     * @return nothing when the provider has no such place, or is away
     */
    public Optional<URI> endSession(String token) {
        try {
            URI end = discovery.provider().metadata().getEndSessionEndpointURI();
            return end == null
                    ? Optional.empty()
                    : Optional.of(
                            new LogoutRequest(
                                            end,
                                            JWTParser.parse(token),
                                            null,
                                            new ClientID(client.id()),
                                            URI.create(client.signedOut()),
                                            null,
                                            null)
                                    .toURI());
        } catch (OpenIdRefused | java.text.ParseException nowhere) {
            return Optional.empty();
        }
    }

    private AuthorizationResponse parsed(String query) {
        try {
            return AuthorizationResponse.parse(URI.create(client.callback() + "?" + query));
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new OpenIdRefused(OpenIdRefusal.STATE_UNKNOWN);
        }
    }
}

package org.creatorconnect.openid.provider;

import static java.lang.System.Logger.Level.WARNING;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;

/** Gets the token for a code, and believes it only when it holds in every respect. */
@ApplicationScoped
public class TokenExchange {

    private static final System.Logger LOG = System.getLogger(TokenExchange.class.getName());

    private final OpenIdClient client;
    private final ProviderCalls calls;
    private final ToldClaims claims;

    protected TokenExchange() {
        this(null, null, null);
    }

    @Inject
    public TokenExchange(OpenIdClient client, ProviderCalls calls, ToldClaims claims) {
        this.client = client;
        this.calls = calls;
        this.claims = claims;
    }

    ToldToken redeem(KnownProvider provider, String code, AuthorizationSecrets secrets) {
        JWT token = token(provider.metadata(), code, secrets);
        TokenFault.ofSignature(token)
                .ifPresent(
                        fault -> {
                            throw new OpenIdRefused(fault);
                        });
        try {
            IDTokenClaimsSet told = provider.tokens().validate(token, new Nonce(secrets.nonce()));
            requireParty(told);
            return new ToldToken(token.serialize(), claims.person(told.toJSONObject()));
        } catch (RemoteKeySourceException silent) {
            throw away(silent);
        } catch (BadJOSEException | JOSEException untrue) {
            throw new OpenIdRefused(TokenFault.of(token, untrue, provider.metadata(), client.id()));
        }
    }

    /** The token was made for us among others only when we are the one who asked for it. */
    private void requireParty(IDTokenClaimsSet told) {
        AuthorizedParty party = told.getAuthorizedParty();
        boolean alone = told.getAudience().size() == 1;
        if (party == null ? !alone : !party.getValue().equals(client.id())) {
            throw new OpenIdRefused(OpenIdRefusal.AUDIENCE_WRONG);
        }
    }

    private JWT token(OIDCProviderMetadata metadata, String code, AuthorizationSecrets secrets) {
        try {
            HTTPResponse answer = request(metadata, code, secrets).toHTTPRequest().send(calls);
            if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new IOException("status " + answer.getStatusCode());
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (!tokens.indicatesSuccess()) {
                LOG.log(
                        WARNING,
                        "the provider of sign-ins gives no token: {0}",
                        tokens.toErrorResponse().getErrorObject().getCode());
                throw new OpenIdRefused(OpenIdRefusal.CODE_REFUSED);
            }
            return Optional.ofNullable(((OIDCTokenResponse) tokens).getOIDCTokens().getIDToken())
                    .orElseThrow(() -> new OpenIdRefused(OpenIdRefusal.TOKEN_INCOMPLETE));
        } catch (IOException | ParseException silent) {
            throw away(silent);
        }
    }

    private TokenRequest request(
            OIDCProviderMetadata metadata, String code, AuthorizationSecrets secrets) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code),
                        URI.create(client.callback()),
                        new CodeVerifier(secrets.verifier()));
        URI endpoint = metadata.getTokenEndpointURI();
        return authentication(metadata)
                .map(own -> new TokenRequest.Builder(endpoint, own, grant).build())
                .orElseGet(
                        () ->
                                new TokenRequest.Builder(endpoint, new ClientID(client.id()), grant)
                                        .build());
    }

    /** By header unless the provider takes it in the form alone; a public client shows nothing. */
    private Optional<ClientAuthentication> authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        boolean form =
                taken != null
                        && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        ClientID id = new ClientID(client.id());
        return client.secret()
                .map(Secret::new)
                .map(
                        secret ->
                                form
                                        ? new ClientSecretPost(id, secret)
                                        : new ClientSecretBasic(id, secret));
    }

    /** What it answered may hold secrets; what went wrong does not. */
    private static OpenIdRefused away(Exception silent) {
        LOG.log(
                WARNING,
                "the provider of sign-ins does not answer as it should: {0}",
                silent.getClass().getSimpleName());
        return new OpenIdRefused(OpenIdRefusal.PROVIDER_AWAY);
    }
}

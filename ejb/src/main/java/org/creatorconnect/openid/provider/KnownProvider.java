package org.creatorconnect.openid.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.util.Set;

/**
 * What the provider says of itself, and what checks its tokens. Its keys are kept for five minutes;
 * a key that is not among them is looked for at once, but not more than twice in half a minute, so
 * that tokens with made-up keys do not keep the provider busy.
 *
 * @param metadata as its discovery document has it
 * @param tokens checks signature, issuer, audience, times and nonce
 */
record KnownProvider(OIDCProviderMetadata metadata, IDTokenValidator tokens) {

    /** What a token may be signed by: keys that the provider alone has. */
    static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    /** How far the provider's clock may be from ours. */
    static final int SKEW_SECONDS = 60;

    private static final long KEYS_KEPT_MILLIS = 5 * 60_000L;
    private static final long KEYS_WAIT_MILLIS = 15_000L;
    private static final long KEYS_PAUSE_MILLIS = 30_000L;

    static KnownProvider of(OIDCProviderMetadata metadata, String client, ProviderCalls calls)
            throws MalformedURLException {
        JWKSource<SecurityContext> keys =
                JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), calls)
                        .cache(KEYS_KEPT_MILLIS, KEYS_WAIT_MILLIS)
                        .refreshAheadCache(false)
                        .rateLimited(KEYS_PAUSE_MILLIS)
                        .build();
        IDTokenValidator tokens =
                new IDTokenValidator(
                        metadata.getIssuer(),
                        new ClientID(client),
                        new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                        null);
        tokens.setMaxClockSkew(SKEW_SECONDS);
        return new KnownProvider(metadata, tokens);
    }
}

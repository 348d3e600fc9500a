package org.creatorconnect.openid.provider;

import static java.lang.System.Logger.Level.WARNING;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;

/**
 * Asks the provider who it is, once somebody wants to sign in by it, and again after an hour. A
 * provider that did not answer is left alone for some seconds. Nothing of the installation's start
 * or health depends on it.
 */
@ApplicationScoped
public class Discovery {

    private static final System.Logger LOG = System.getLogger(Discovery.class.getName());

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final OpenIdClient client;
    private final ProviderCalls calls;
    private final Cache<String, KnownProvider> known =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();
    private final Cache<String, Boolean> away =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(LEFT_ALONE).build();

    protected Discovery() {
        this(null, null);
    }

    @Inject
    public Discovery(OpenIdClient client, ProviderCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /**
     * The provider as it says it is.
     *
     * @throws OpenIdRefused when it does not answer, or is another than the installation names
     */
    KnownProvider provider() {
        String issuer = client.issuer();
        if (away.getIfPresent(issuer) != null) {
            throw new OpenIdRefused(OpenIdRefusal.PROVIDER_AWAY);
        }
        KnownProvider provider = known.get(issuer, named -> asked(named).orElse(null));
        if (provider == null) {
            away.put(issuer, true);
            throw new OpenIdRefused(OpenIdRefusal.PROVIDER_AWAY);
        }
        return provider;
    }

    private Optional<KnownProvider> asked(String issuer) {
        try {
            HTTPRequest request =
                    new OIDCProviderConfigurationRequest(new Issuer(issuer)).toHTTPRequest();
            HTTPResponse answer = request.send(calls);
            answer.ensureStatusCode(HTTPResponse.SC_OK);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBody());
            if (!metadata.getIssuer().getValue().equals(issuer)
                    || metadata.getAuthorizationEndpointURI() == null
                    || metadata.getTokenEndpointURI() == null) {
                LOG.log(
                        WARNING,
                        "the provider of sign-ins calls itself {0}, or has no place for codes",
                        metadata.getIssuer());
                return Optional.empty();
            }
            return Optional.of(KnownProvider.of(metadata, client.id(), calls));
        } catch (IOException | GeneralException | IllegalArgumentException silent) {
            LOG.log(
                    WARNING,
                    "the provider of sign-ins does not say who it is: {0}",
                    silent.toString());
            return Optional.empty();
        }
    }
}

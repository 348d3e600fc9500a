package org.creatorconnect.openid.provider;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.creatorconnect.foundation.Settings;

/** An installation whose people sign in by a provider on this machine. */
public final class ProviderSettings extends Settings {

    private final Map<String, String> values = new HashMap<>();

    public ProviderSettings(SmallProvider provider) {
        values.put("ISSUER", provider.issuer());
        values.put("CLIENT_ID", SmallProvider.CLIENT);
        values.put("CLIENT_SECRET", SmallProvider.SECRET);
        values.put("ROLES", "staff/finance=finance, staff/desk=operator");
    }

    public ProviderSettings with(String name, String value) {
        values.put(name, value);
        return this;
    }

    @Override
    public Optional<String> openId(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public String baseUrl() {
        return "https://connect.example";
    }

    @Override
    public Optional<String> secretKey() {
        return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** The provider as the container puts it together, with less patience. */
    public OpenIdProvider provider() {
        OpenIdClient client = new OpenIdClient(this);
        ProviderCalls calls =
                new ProviderCalls(
                        Executors.newSingleThreadScheduledExecutor(), Duration.ofSeconds(2));
        return new OpenIdProvider(
                client,
                new Discovery(client, calls),
                new TokenExchange(client, calls, new ToldClaims(client)));
    }
}

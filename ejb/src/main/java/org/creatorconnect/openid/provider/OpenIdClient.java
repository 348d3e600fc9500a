package org.creatorconnect.openid.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Settings;

/** What this installation is to the provider, and how it reads what the provider tells. */
@ApplicationScoped
public class OpenIdClient {

    private static final String CALLBACK = "/sign-in/openid/callback";

    private final Settings settings;

    protected OpenIdClient() {
        this(null);
    }

    @Inject
    public OpenIdClient(Settings settings) {
        this.settings = settings;
    }

    /** Whether there is a provider. */
    public boolean isOffered() {
        return settings.openId("ISSUER").isPresent();
    }

    /** The provider, as its tokens name it. */
    public String issuer() {
        return settings.openId("ISSUER").orElse("");
    }

    /** What people call the provider. */
    public String name() {
        return settings.openId("NAME").orElse("single sign-on");
    }

    String id() {
        return settings.openId("CLIENT_ID").orElse("");
    }

    /** Without one the client is public, and PKCE alone keeps its codes. */
    Optional<String> secret() {
        return settings.openId("CLIENT_SECRET");
    }

    List<String> scopes() {
        return words(settings.openId("SCOPES").orElse("openid profile email"), "[\\s,]+");
    }

    /** The claim in which the provider tells something. */
    String claim(String what, String usual) {
        return settings.openId("CLAIM_" + what).orElse(usual);
    }

    /** Where the provider sends people back to. */
    public String callback() {
        return settings.baseUrl() + CALLBACK;
    }

    /** Where it sends those back to who signed out. */
    public String signedOut() {
        return settings.baseUrl() + "/sign-in.xhtml?why=out";
    }

    /** The roles that these groups stand for; {@code CONNECT_OIDC_ROLES} has {@code group=role}. */
    Set<String> roles(Collection<String> groups) {
        return words(settings.openId("ROLES").orElse(""), "\\s*,\\s*").stream()
                .map(entry -> entry.split("=(?=[^=]*$)", 2))
                .filter(pair -> pair.length == 2 && groups.contains(pair[0].strip()))
                .map(pair -> pair[1])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.strip().split(between)).filter(word -> !word.isEmpty()).toList();
    }
}

package org.creatorconnect.openid.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.provider.OpenIdClient;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** The way to the provider, and why it led nowhere. */
@Named("openIdView")
@RequestScoped
public class OpenIdView {

    private final OpenIdClient client;
    private final Address address;
    private final Text text;

    protected OpenIdView() {
        this(null, null, null);
    }

    @Inject
    public OpenIdView(OpenIdClient client, Address address, Text text) {
        this.client = client;
        this.address = address;
        this.text = text;
    }

    /** Whether there is a provider. */
    public boolean isOffered() {
        return client.isOffered();
    }

    /** What people call it. */
    public String getName() {
        return client.name();
    }

    /** Where a sign-in begins that leads on to where the reader wants to go. */
    public String getBegin() {
        return address.value("to")
                .filter(Links::isLocal)
                .map(to -> Links.of("/sign-in/openid", Map.of("to", to)))
                .orElse("/sign-in/openid");
    }

    /** The words for why a sign-in came to nothing; null when none did. */
    public @Nullable String getWhyWords() {
        return reason().map(reason -> text.word("openid.why." + reason)).orElse(null);
    }

    /** Whether the reader can do something about it by signing in with their password. */
    public boolean isByPassword() {
        return reason().filter(reason -> reason == OpenIdRefusal.EMAIL_TAKEN).isPresent();
    }

    private Optional<OpenIdRefusal> reason() {
        return address.value("why")
                .flatMap(
                        why ->
                                Arrays.stream(OpenIdRefusal.values())
                                        .filter(reason -> reason.name().equals(why))
                                        .findFirst());
    }
}

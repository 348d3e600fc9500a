package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;

/** What a webhook can be: where it may lead, and of what it can be told. */
@ApplicationScoped
public class WebhookTerms {

    private static final int LONGEST = 2000;

    private final PublicPosts posts;

    protected WebhookTerms() {
        this(null);
    }

    @Inject
    public WebhookTerms(PublicPosts posts) {
        this.posts = posts;
    }

    /**
     * The address as it is called: by HTTPS, or by HTTP at a private host that the operator named.
     * Whether it is public is looked at again whenever something is sent there.
     *
     * @throws ValidationFailed when nothing may be sent there
     */
    String address(@Nullable String given) {
        WebAddress address =
                WebAddress.parse(given == null ? "" : given)
                        .filter(WebAddress::isWeb)
                        .orElseThrow(() -> refused("must be an address that begins with https://"));
        String url = address.beforeQuery() + address.query();
        if (url.length() > LONGEST) {
            throw refused("must have at most " + LONGEST + " characters");
        }
        requireReachable(address, url);
        return url;
    }

    private void requireReachable(WebAddress address, String url) {
        try {
            URI uri = URI.create(url);
            if (!address.scheme().equals("https") && !posts.isException(uri)) {
                throw refused("must begin with https://");
            }
            posts.requirePublic(uri);
        } catch (PublicWebUnreachable unreachable) {
            throw refused("cannot be called: " + unreachable.getMessage());
        } catch (IllegalArgumentException noUri) {
            throw refused("must be an address that begins with https://");
        }
    }

    /**
     * @throws ValidationFailed when none is named, or one that there is not
     */
    Set<WebhookEvent> events(@Nullable List<@Nullable String> given) {
        Set<WebhookEvent> chosen = EnumSet.noneOf(WebhookEvent.class);
        for (String word : given == null ? List.<String>of() : given) {
            Set<WebhookEvent> found = WebhookEvent.chosen(String.valueOf(word));
            if (found.isEmpty()) {
                throw ValidationFailed.of(
                        "events",
                        "must be of "
                                + WebhookEvent.choices().stream().map(WebhookEvent::type).toList());
            }
            chosen.addAll(found);
        }
        if (chosen.isEmpty()) {
            throw ValidationFailed.of("events", "must name at least one event");
        }
        return chosen;
    }

    private static ValidationFailed refused(String why) {
        return ValidationFailed.of("url", why);
    }
}

package org.creatorconnect.webhook.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.time.ApplicationClock;

/** The ways by which this installation sends: over HTTP, and by the script in a demo. */
@ApplicationScoped
public class WebhookPosts {

    private final List<WebhookPost> ways;

    protected WebhookPosts() {
        this(List.of());
    }

    @Inject
    public WebhookPosts(Settings settings, PublicPosts posts, ApplicationClock clock) {
        this(
                settings.isDemo()
                        ? List.of(
                                new ScriptedWebhookPost(posts),
                                new HttpWebhookPost(posts, clock::machineTime))
                        : List.of(new HttpWebhookPost(posts, clock::machineTime)));
    }

    WebhookPosts(List<WebhookPost> ways) {
        this.ways = List.copyOf(ways);
    }

    /** Sends a message; whatever goes wrong is told in the reply. */
    public WebhookReply post(SignedMessageOut message) {
        return ways.stream()
                .filter(way -> way.leadsTo(message.url()))
                .findFirst()
                .orElseThrow()
                .post(message);
    }
}

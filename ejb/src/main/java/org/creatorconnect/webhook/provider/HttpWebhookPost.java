package org.creatorconnect.webhook.provider;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.foundation.provider.WebCall;

/** Over HTTP, to addresses of the public web. */
final class HttpWebhookPost implements WebhookPost {

    /** The charset is said, for it is these bytes that are signed. */
    private static final String TYPE = "application/json; charset=utf-8";

    private final PublicPosts posts;
    private final InstantSource machine;

    /**
     * @param machine the machine's clock, by which a receiver's date is meant
     */
    HttpWebhookPost(PublicPosts posts, InstantSource machine) {
        this.posts = posts;
        this.machine = machine;
    }

    @Override
    public boolean leadsTo(String url) {
        return true;
    }

    @Override
    public WebhookReply post(SignedMessageOut message) {
        try {
            PublicWeb.Page page =
                    posts.post(
                            WebCall.post(
                                    URI.create(message.url()),
                                    message.headers(),
                                    new WebCall.Body(TYPE, message.body())));
            return WebhookReply.of(
                    page.status(),
                    page.text(),
                    page.header("retry-after").map(this::wait).orElse(Duration.ZERO));
        } catch (PublicWebUnreachable unreachable) {
            return WebhookReply.none(unreachable.getMessage());
        }
    }

    /** Seconds, or a date (RFC 9110); what is neither asks for nothing. */
    private Duration wait(String asked) {
        if (asked.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            Instant at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked, Instant::from);
            Duration wait = Duration.between(machine.instant(), at);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException neither) {
            return Duration.ZERO;
        }
    }
}

package org.creatorconnect.webhook.provider;

import java.time.Duration;
import org.creatorconnect.webhook.WebhookDelivery;

/**
 * What came back.
 *
 * @param retryAfter for how long the receiver asks to be left alone; zero when it does not
 */
public record WebhookReply(WebhookDelivery.Answer answer, Duration retryAfter) {

    private static final int LONGEST = WebhookDelivery.LONGEST_ANSWER;

    static WebhookReply of(int code, String text, Duration retryAfter) {
        return new WebhookReply(new WebhookDelivery.Answer(code, excerpt(text)), retryAfter);
    }

    /** Nothing came back. */
    static WebhookReply none(String why) {
        return new WebhookReply(new WebhookDelivery.Answer(null, excerpt(why)), Duration.ZERO);
    }

    /** The beginning, in one line, without what no table and no page shows. */
    private static String excerpt(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}

package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.creatorconnect.story.Cast.Merchant;

/** Feeds of merchants, sent and waited for. */
public final class Feeds {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<String> OPEN = Set.of("RECEIVING", "QUEUED", "RUNNING");

    private Feeds() {}

    /** Sends a feed of tab separated values and waits until it is dealt with. */
    public static JsonObject take(Merchant merchant, String feed) {
        return ended(merchant, send(merchant, feed), PATIENCE);
    }

    /** Sends one. @return its id */
    static String send(Merchant merchant, String feed) {
        return send(merchant, feed.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends one, in whatever form. @return its id */
    static String send(Merchant merchant, byte[] feed) {
        return send(merchant, HttpRequest.BodyPublishers.ofByteArray(feed));
    }

    /** Sends one as it is made. @return its id */
    static String send(Merchant merchant, HttpRequest.BodyPublisher feed) {
        Api.Answer sent = merchant.api().postFile(of(merchant), feed);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent.text("id");
    }

    /** Waits until it is dealt with. */
    static JsonObject ended(Merchant merchant, String id, Duration patience) {
        Eventually.within(patience)
                .assertThat(() -> get(merchant, id), now -> assertThat(isOpen(now)).isFalse());
        return get(merchant, id);
    }

    /** The id of the one with the most rows at fault. */
    static String worst() {
        return Tables.text(
                "SELECT feed_id FROM feed_error GROUP BY feed_id ORDER BY count(*) DESC LIMIT 1");
    }

    /** Whether something is still to be done with it. */
    static boolean isOpen(JsonObject feed) {
        return OPEN.contains(feed.getString("status"));
    }

    static JsonObject get(Merchant merchant, String id) {
        return merchant.api().get(of(merchant) + "/" + id).json();
    }

    static String of(Merchant merchant) {
        return "merchants/" + merchant.id() + "/feeds";
    }
}

package org.creatorconnect.channel.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.PublicWeb.Page;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.foundation.provider.WebCall;

/**
 * Calls platforms' interfaces with this installation's keys. A platform that says that it was asked
 * too often is left alone until the time it names.
 */
@ApplicationScoped
public class InterfaceCalls {

    /** What a platform means by an answer that is no success. */
    interface Complaints {

        /** Nothing when it is none that the platform's documentation names. */
        Optional<LookOutcome> meaning(int status, JsonObject answer);
    }

    private static final Duration USUAL_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Settings settings;
    private final PublicWeb web;
    private final InstantSource clock;
    private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

    protected InterfaceCalls() {
        this(null, null, null);
    }

    @Inject
    public InterfaceCalls(Settings settings, PublicWeb web, InstantSource clock) {
        this.settings = settings;
        this.web = web;
        this.clock = clock;
    }

    /** A key of this installation. */
    Optional<String> key(String setting) {
        return settings.platformKey(setting);
    }

    /** Where the interface is, unless this installation says otherwise. */
    String base(String setting, String usual) {
        return settings.platformKey(setting).orElse(usual).replaceAll("/+$", "");
    }

    /** The time by which keys end. */
    Instant now() {
        return clock.instant();
    }

    /**
     * Asks an interface.
     *
     * @param platform whose limits count
     * @return what it answered, always a success
     * @throws ChannelUnseen when it complained, or did not answer
     */
    JsonObject ask(String platform, WebCall call, Complaints complaints) {
        Instant pause = pauses.getOrDefault(platform, Instant.MIN);
        if (clock.instant().isBefore(pause)) {
            throw new ChannelUnseen(LookOutcome.TRY_LATER, Optional.of(pause));
        }
        return answer(platform, read(call), complaints);
    }

    private Page read(WebCall call) {
        try {
            return web.call(call);
        } catch (PublicWebUnreachable unreachable) {
            throw new ChannelUnseen(LookOutcome.SILENT);
        }
    }

    private JsonObject answer(String platform, Page page, Complaints complaints) {
        JsonObject answer = json(page.text());
        Optional<LookOutcome> meaning = complaints.meaning(page.status(), answer);
        LookOutcome outcome = meaning.orElseGet(() -> usual(page.status()));
        if (outcome == LookOutcome.TRY_LATER) {
            Instant until = clock.instant().plus(pause(page, answer));
            pauses.put(platform, until);
            throw new ChannelUnseen(outcome, Optional.of(until));
        }
        if (!outcome.isSight()) {
            throw new ChannelUnseen(outcome);
        }
        if (answer.isEmpty()) {
            throw new ChannelUnseen(LookOutcome.UNREADABLE);
        }
        return answer;
    }

    private static LookOutcome usual(int status) {
        return switch (status) {
            case 200 -> LookOutcome.NOT_SHOWN;
            case 404, 410 -> LookOutcome.GONE;
            case 429 -> LookOutcome.TRY_LATER;
            default -> status >= 500 ? LookOutcome.SILENT : LookOutcome.UNREADABLE;
        };
    }

    /** As the headers or the answer say, within reason. */
    private Duration pause(Page page, JsonObject answer) {
        Optional<Duration> named =
                page.header("retry-after")
                        .flatMap(InterfaceCalls::number)
                        .or(() -> Told.number(answer, "parameters", "retry_after"))
                        .map(Duration::ofSeconds);
        Duration pause =
                named.or(
                                () ->
                                        page.header("x-rate-limit-reset")
                                                .or(() -> page.header("ratelimit-reset"))
                                                .flatMap(InterfaceCalls::number)
                                                .map(Instant::ofEpochSecond)
                                                .map(at -> Duration.between(clock.instant(), at)))
                        .orElse(USUAL_PAUSE);
        return pause.isNegative() || pause.isZero()
                ? USUAL_PAUSE
                : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Nothing that can be read is an object without anything. */
    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}

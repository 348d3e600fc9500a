package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;
import org.jspecify.annotations.Nullable;

/** A token that a platform gives for a client's credentials, kept until shortly before its end. */
final class ClientToken {

    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(5);
    private static final String FORM = "application/x-www-form-urlencoded";

    private record Given(String token, Instant until) {}

    private final InterfaceCalls calls;
    private final String platform;
    private volatile @Nullable Given given;

    ClientToken(InterfaceCalls calls, String platform) {
        this.calls = calls;
        this.platform = platform;
    }

    /**
     * @param address where the platform gives tokens
     * @param credentials the client's name and secret, by the platform's own names
     * @throws ChannelUnseen when the platform gives none
     */
    String get(String address, Map<String, String> credentials) {
        Given held = given;
        if (held != null && calls.now().isBefore(held.until())) {
            return held.token();
        }
        Map<String, String> form = new TreeMap<>(credentials);
        form.put("grant_type", "client_credentials");
        String body =
                form.entrySet().stream()
                        .map(one -> one.getKey() + "=" + PlatformInterface.encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        JsonObject answer =
                calls.ask(
                        platform,
                        WebCall.post(URI.create(address), Map.of(), new WebCall.Body(FORM, body)),
                        (status, told) -> Optional.empty());
        String token = Told.text(answer, "access_token");
        long seconds = Told.number(answer, "expires_in").orElse(0L);
        if (token.isEmpty()) {
            throw new ChannelUnseen(LookOutcome.UNREADABLE);
        }
        given = new Given(token, calls.now().plusSeconds(seconds).minus(BEFORE_ITS_END));
        return token;
    }

    /** The platform takes it no more. */
    void forget() {
        given = null;
    }
}

package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** YouTube Data API v3: {@code channels.list} with statistics and the channel's description. */
final class YouTubeInterface extends PlatformInterface {

    private static final String NAME = "YOUTUBE";
    private static final String KEY = "YOUTUBE_KEY";
    private static final Set<String> USED_UP =
            Set.of(
                    "quotaExceeded",
                    "rateLimitExceeded",
                    "userRateLimitExceeded",
                    "dailyLimitExceeded");

    YouTubeInterface(InterfaceCalls calls) {
        super(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(KEY);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        JsonObject answer =
                calls().ask(
                                NAME,
                                WebCall.get(
                                        uri(
                                                calls().base(
                                                                "YOUTUBE_API",
                                                                "https://www.googleapis.com"),
                                                "/youtube/v3/channels",
                                                "part",
                                                "snippet,statistics",
                                                filter(name),
                                                name.substring(name.indexOf('/') + 1),
                                                "key",
                                                key(KEY)),
                                        Map.of()),
                                YouTubeInterface::meaning);
        JsonObject channel = Told.object(answer, "items", 0);
        if (channel.isEmpty()) {
            throw new ChannelUnseen(LookOutcome.GONE);
        }
        Optional<Long> subscribers =
                Told.flag(channel, "statistics", "hiddenSubscriberCount")
                        ? Optional.empty()
                        : Told.number(channel, "statistics", "subscriberCount");
        return new Profile(subscribers, Told.text(channel, "snippet", "description"));
    }

    /** Old names of the form {@code c/name} are not known to the interface. */
    private static String filter(String name) {
        if (name.startsWith("@")) {
            return "forHandle";
        }
        if (name.startsWith("channel/")) {
            return "id";
        }
        if (name.startsWith("user/")) {
            return "forUsername";
        }
        throw new ChannelUnseen(LookOutcome.UNREADABLE);
    }

    private static Optional<LookOutcome> meaning(int status, JsonObject answer) {
        String reason = Told.text(answer, "error", "errors", 0, "reason");
        if (USED_UP.contains(reason)) {
            return Optional.of(LookOutcome.TRY_LATER);
        }
        return reason.equals("channelForbidden")
                ? Optional.of(LookOutcome.PRIVATE)
                : Optional.empty();
    }
}

package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** Twitch Helix: a user by login, and the total of the channel's followers. */
final class TwitchInterface extends PlatformInterface {

    private static final String NAME = "TWITCH";
    private static final String CLIENT = "TWITCH_CLIENT";
    private static final String SECRET = "TWITCH_SECRET";
    private static final int UNAUTHORIZED = 401;

    private final ClientToken token;

    TwitchInterface(InterfaceCalls calls) {
        super(calls, NAME);
        this.token = new ClientToken(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(CLIENT, SECRET);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        JsonObject user = Told.object(ask("/helix/users", "login", name), "data", 0);
        if (user.isEmpty()) {
            throw new ChannelUnseen(LookOutcome.GONE);
        }
        JsonObject followers =
                ask("/helix/channels/followers", "broadcaster_id", Told.text(user, "id"));
        return new Profile(Told.number(followers, "total"), Told.text(user, "description"));
    }

    private JsonObject ask(String path, String what, String value) {
        String bearer =
                token.get(
                        calls().base("TWITCH_SIGN_IN", "https://id.twitch.tv") + "/oauth2/token",
                        Map.of("client_id", key(CLIENT), "client_secret", key(SECRET)));
        return calls().ask(
                        NAME,
                        WebCall.get(
                                uri(
                                        calls().base("TWITCH_API", "https://api.twitch.tv"),
                                        path,
                                        what,
                                        value),
                                Map.of(
                                        "Authorization",
                                        "Bearer " + bearer,
                                        "Client-Id",
                                        key(CLIENT))),
                        this::meaning);
    }

    private Optional<LookOutcome> meaning(int status, JsonObject answer) {
        if (status == UNAUTHORIZED) {
            token.forget();
        }
        return Optional.empty();
    }
}

package org.creatorconnect.channel.provider;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** TikTok Research API: a user by name, with biography and followers. */
final class TikTokInterface extends PlatformInterface {

    private static final String NAME = "TIKTOK";
    private static final String CLIENT = "TIKTOK_CLIENT";
    private static final String SECRET = "TIKTOK_SECRET";

    private final ClientToken token;

    TikTokInterface(InterfaceCalls calls) {
        super(calls, NAME);
        this.token = new ClientToken(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(CLIENT, SECRET);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        String base = calls().base("TIKTOK_API", "https://open.tiktokapis.com");
        String bearer =
                token.get(
                        base + "/v2/oauth/token/",
                        Map.of("client_key", key(CLIENT), "client_secret", key(SECRET)));
        String who =
                Json.createObjectBuilder()
                        .add("username", name.replaceFirst("^@", ""))
                        .build()
                        .toString();
        JsonObject answer =
                calls().ask(
                                NAME,
                                WebCall.post(
                                        uri(
                                                base,
                                                "/v2/research/user/info/",
                                                "fields",
                                                "display_name,bio_description,follower_count"),
                                        bearer(bearer),
                                        new WebCall.Body("application/json", who)),
                                this::meaning);
        return new Profile(
                Told.number(answer, "data", "follower_count"),
                Told.text(answer, "data", "bio_description"));
    }

    private Optional<LookOutcome> meaning(int status, JsonObject answer) {
        return switch (Told.text(answer, "error", "code")) {
            case "", "ok" -> Optional.empty();
            case "rate_limit_exceeded", "daily_quota_limit_exceeded" ->
                    Optional.of(LookOutcome.TRY_LATER);
            case "access_token_invalid" -> {
                token.forget();
                yield Optional.of(LookOutcome.UNREADABLE);
            }
            case "not_found", "user_not_found" -> Optional.of(LookOutcome.GONE);
            case "internal_error", "timeout" -> Optional.of(LookOutcome.SILENT);
            case "private_account" -> Optional.of(LookOutcome.PRIVATE);
            default -> Optional.of(LookOutcome.UNREADABLE);
        };
    }
}

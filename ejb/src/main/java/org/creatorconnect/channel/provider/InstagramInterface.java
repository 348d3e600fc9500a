package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.foundation.provider.WebCall;

/** Instagram Graph API: business discovery of a professional account by its name. */
final class InstagramInterface extends PlatformInterface {

    private static final String NAME = "INSTAGRAM";
    private static final String TOKEN = "INSTAGRAM_TOKEN";
    private static final String ACCOUNT = "INSTAGRAM_ACCOUNT";

    InstagramInterface(InterfaceCalls calls) {
        super(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(TOKEN, ACCOUNT);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        JsonObject answer =
                calls().ask(
                                NAME,
                                WebCall.get(
                                        uri(
                                                calls().base(
                                                                "INSTAGRAM_API",
                                                                "https://graph.facebook.com"),
                                                "/v21.0/" + encoded(key(ACCOUNT)),
                                                "fields",
                                                "business_discovery.username("
                                                        + name
                                                        + "){username,biography,followers_count}",
                                                "access_token",
                                                key(TOKEN)),
                                        Map.of()),
                                GraphComplaints::meaning);
        return new Profile(
                Told.number(answer, "business_discovery", "followers_count"),
                Told.text(answer, "business_discovery", "biography"));
    }
}

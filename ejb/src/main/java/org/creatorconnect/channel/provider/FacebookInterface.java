package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.foundation.provider.WebCall;

/** Facebook Graph API: a page with what it is about and its followers, a group with its members. */
final class FacebookInterface extends PlatformInterface {

    private static final String PAGE = "FACEBOOK";
    private static final String GROUP = "FACEBOOK_GROUP";
    private static final String TOKEN = "FACEBOOK_TOKEN";

    FacebookInterface(InterfaceCalls calls) {
        super(calls, PAGE, GROUP);
    }

    @Override
    boolean isSetUp() {
        return has(TOKEN);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        boolean group = address.platform().equals(GROUP);
        String id = name.replaceFirst("^(groups/|profile\\.php\\?id=)", "");
        JsonObject answer =
                calls().ask(
                                PAGE,
                                WebCall.get(
                                        uri(
                                                calls().base(
                                                                "FACEBOOK_API",
                                                                "https://graph.facebook.com"),
                                                "/v21.0/" + encoded(id),
                                                "fields",
                                                group
                                                        ? "description,member_count"
                                                        : "about,description,followers_count",
                                                "access_token",
                                                key(TOKEN)),
                                        Map.of()),
                                GraphComplaints::meaning);
        return new Profile(
                Told.number(answer, group ? "member_count" : "followers_count"),
                Told.text(answer, "about") + "\n" + Told.text(answer, "description"));
    }
}

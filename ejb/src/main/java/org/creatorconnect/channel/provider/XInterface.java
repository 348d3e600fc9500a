package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** X API v2: a user by name, with description and public metrics. */
final class XInterface extends PlatformInterface {

    private static final String NAME = "X";
    private static final String TOKEN = "X_TOKEN";

    XInterface(InterfaceCalls calls) {
        super(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(TOKEN);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        JsonObject answer =
                calls().ask(
                                NAME,
                                WebCall.get(
                                        uri(
                                                calls().base("X_API", "https://api.x.com"),
                                                "/2/users/by/username/" + encoded(name),
                                                "user.fields",
                                                "description,protected,public_metrics"),
                                        bearer(key(TOKEN))),
                                XInterface::meaning);
        return new Profile(
                Told.number(answer, "data", "public_metrics", "followers_count"),
                Told.text(answer, "data", "description"));
    }

    /** What is not there is told with status 200, in a list of errors. */
    private static Optional<LookOutcome> meaning(int status, JsonObject answer) {
        boolean found = !Told.object(answer, "data").isEmpty();
        if (status != 200 || found) {
            return Optional.empty();
        }
        String title = Told.text(answer, "errors", 0, "title");
        return Optional.of(
                title.equals("Not Found Error") || title.equals("Forbidden")
                        ? LookOutcome.GONE
                        : LookOutcome.UNREADABLE);
    }
}

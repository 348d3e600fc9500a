package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** Telegram Bot API: a public channel or group by its name, with what is pinned there. */
final class TelegramInterface extends PlatformInterface {

    private static final String NAME = "TELEGRAM";
    private static final String TOKEN = "TELEGRAM_TOKEN";
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    TelegramInterface(InterfaceCalls calls) {
        super(calls, NAME);
    }

    @Override
    boolean isSetUp() {
        return has(TOKEN);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        JsonObject chat = ask("getChat", name);
        Optional<Long> members = Told.number(ask("getChatMemberCount", name), "result");
        return new Profile(
                members,
                Told.text(chat, "result", "description")
                        + "\n"
                        + Told.text(chat, "result", "pinned_message", "text")
                        + "\n"
                        + Told.text(chat, "result", "pinned_message", "caption"));
    }

    private JsonObject ask(String method, String name) {
        return calls().ask(
                        NAME,
                        WebCall.get(
                                uri(
                                        calls().base("TELEGRAM_API", "https://api.telegram.org"),
                                        "/bot" + key(TOKEN) + "/" + method,
                                        "chat_id",
                                        "@" + name),
                                Map.of()),
                        TelegramInterface::meaning);
    }

    private static Optional<LookOutcome> meaning(int status, JsonObject answer) {
        if (status == BAD_REQUEST && Told.text(answer, "description").contains("chat not found")) {
            return Optional.of(LookOutcome.GONE);
        }
        return status == FORBIDDEN ? Optional.of(LookOutcome.PRIVATE) : Optional.empty();
    }
}

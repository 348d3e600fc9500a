package org.creatorconnect.channel.provider;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.foundation.provider.WebCall;

/** VK API: a page by {@code users.get}, a community by {@code groups.getById}. */
final class VkInterface extends PlatformInterface {

    private static final String PAGE = "VK";
    private static final String COMMUNITY = "VK_COMMUNITY";
    private static final String TOKEN = "VK_TOKEN";
    private static final String VERSION = "5.199";

    /** Too many a second, a flood, too many of a kind, the day's limit. */
    private static final Set<Long> TOO_MANY = Set.of(6L, 9L, 29L);

    /** Deleted or banned, an invalid parameter, no such person, no such community. */
    private static final Set<Long> NONE = Set.of(18L, 100L, 113L, 125L);

    private static final Set<Long> CLOSED = Set.of(15L, 30L, 203L);

    VkInterface(InterfaceCalls calls) {
        super(calls, PAGE, COMMUNITY);
    }

    @Override
    boolean isSetUp() {
        return has(TOKEN);
    }

    @Override
    Profile read(ChannelAddress address, String name) {
        return address.platform().equals(COMMUNITY) ? community(name) : page(name);
    }

    private Profile page(String name) {
        JsonObject user =
                Told.object(
                        ask(
                                "users.get",
                                "user_ids",
                                name,
                                "fields",
                                "status,about,followers_count"),
                        "response",
                        0);
        requireThere(user);
        return new Profile(
                Told.number(user, "followers_count"),
                Told.text(user, "status") + "\n" + Told.text(user, "about"));
    }

    private Profile community(String name) {
        JsonObject group =
                Told.object(
                        ask(
                                "groups.getById",
                                "group_id",
                                name.replaceFirst("^club(?=\\d)", ""),
                                "fields",
                                "description,status,members_count"),
                        "response",
                        "groups",
                        0);
        requireThere(group);
        return new Profile(
                Told.number(group, "members_count"),
                Told.text(group, "status") + "\n" + Told.text(group, "description"));
    }

    private static void requireThere(JsonObject found) {
        if (found.isEmpty() || !Told.text(found, "deactivated").isEmpty()) {
            throw new ChannelUnseen(LookOutcome.GONE);
        }
        if (Told.number(found, "is_closed").filter(closed -> closed > 0).isPresent()
                || Told.flag(found, "is_closed")) {
            throw new ChannelUnseen(LookOutcome.PRIVATE);
        }
    }

    private JsonObject ask(String method, String what, String name, String with, String fields) {
        return calls().ask(
                        PAGE,
                        WebCall.get(
                                uri(
                                        calls().base("VK_API", "https://api.vk.com"),
                                        "/method/" + method,
                                        what,
                                        name,
                                        with,
                                        fields,
                                        "v",
                                        VERSION,
                                        "access_token",
                                        key(TOKEN)),
                                Map.of()),
                        VkInterface::meaning);
    }

    private static Optional<LookOutcome> meaning(int status, JsonObject answer) {
        Optional<Long> code = Told.number(answer, "error", "error_code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (TOO_MANY.contains(code.get())) {
            return Optional.of(LookOutcome.TRY_LATER);
        }
        if (NONE.contains(code.get())) {
            return Optional.of(LookOutcome.GONE);
        }
        return Optional.of(
                CLOSED.contains(code.get()) ? LookOutcome.PRIVATE : LookOutcome.UNREADABLE);
    }
}

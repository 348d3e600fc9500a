package org.creatorconnect.launcher.demo;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/**
 * A group owner with two communities, of which one has lost its code, and tasks for communities:
 * one to decide about and one to apply for.
 */
final class DemoCommunities {

    /** A week before the last looks, so that the code is missed in the last days. */
    private static final int PROVED_ON = 82;

    private static final int PITCHES = 3;
    private static final String PLACE = "https://t.me/lampsandlight";

    private final DemoApi operator;
    private final Shop shop;
    private final List<Creator> owners;
    private final TaskBoard board = new TaskBoard();
    private String second = "";
    private String link = "";

    DemoCommunities(DemoApi operator, Shop shop, List<Creator> creators) {
        this.operator = operator;
        this.shop = shop;
        this.owners = creators.stream().filter(one -> one.kind() == Kind.GROUP_OWNER).toList();
    }

    /** One of the days. */
    void live(int day) {
        Creator owner = owners.get(0);
        if (day == PROVED_ON) {
            second = prove(owner);
            link = share(owner);
        } else if (day > PROVED_ON) {
            for (int visit = 0; visit < day - PROVED_ON; visit++) {
                owner.api().click(link, "group-" + day + "-" + visit);
            }
            script(false);
        }
    }

    /** Today: others have applied for one task, and another waits for them. */
    void present(Instant now) {
        Brief brief = Brief.ALL.get(0);
        String platform = owners.get(0).platform();
        String task = board.publishForGroups(shop, brief, platform, now);
        owners.stream().skip(1).limit(PITCHES).forEach(one -> board.apply(one, task));
        board.publishForGroups(shop, brief, platform, now);
    }

    private String prove(Creator owner) {
        second =
                owner.api()
                        .post(
                                "affiliates/" + owner.id() + "/channels",
                                "{\"platform\": \"TELEGRAM\", \"url\": \"%s\", \"community\": true}"
                                        .formatted(PLACE))
                        .getString("id");
        owner.api().post("channels/" + second + "/proof", "");
        script(true);
        owner.api().post("channels/" + second + "/verification", "");
        return second;
    }

    private String share(Creator owner) {
        return owner.api()
                .post(
                        "links",
                        "{\"merchantId\": \"%s\", \"targetUrl\": \"https://%s/p/%s\", \"channelId\": \"%s\"}"
                                .formatted(
                                        shop.id(),
                                        shop.domain(),
                                        shop.items().get(0).reference(),
                                        second))
                .getString("code");
    }

    private void script(boolean showsCode) {
        operator.post(
                "demo/channels/" + second,
                "{\"followers\": 2350, \"showsCode\": " + showsCode + "}");
    }
}

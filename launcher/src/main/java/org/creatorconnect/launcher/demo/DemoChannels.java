package org.creatorconnect.launcher.demo;

import java.util.List;

/** How the demo's channels grow, and what of them waits for a reviewer today. */
final class DemoChannels {

    private static final int WEEK = 7;
    private static final List<Integer> GROWING = List.of(1, 2);
    private static final int JUMPING = 8;
    private static final int SHOWING = 5;

    private final DemoApi operator;
    private final List<Creator> creators;

    DemoChannels(DemoApi operator, List<Creator> creators) {
        this.operator = operator;
        this.creators = creators;
    }

    /** Two creators gain followers week by week, a few lost again at times. */
    void live(int day) {
        if (day % WEEK != 0) {
            return;
        }
        int week = day / WEEK;
        for (int number : GROWING) {
            Creator creator = creators.get(number);
            long more = creator.followers() * (3L * week - week % 3 * 2L) / 100;
            script(channel(creator), creator.followers() + more, false);
        }
    }

    /** One number has jumped, and one creator shows what nothing can read. */
    void present() {
        Creator jumping = creators.get(JUMPING);
        String jumped = channel(jumping);
        jumping.api().post("channels/" + jumped + "/proof", "");
        script(jumped, jumping.followers() * 2, true);
        jumping.api().post("channels/" + jumped + "/verification", "");
        Creator showing = creators.get(SHOWING);
        String shown =
                showing.api()
                        .post(
                                "affiliates/" + showing.id() + "/channels",
                                "{\"platform\": \"FACEBOOK_GROUP\", \"url\":"
                                        + " \"https://www.facebook.com/groups/trail.talk\"}")
                        .getString("id");
        showing.api().post("channels/" + shown + "/proof", "");
        showing.api()
                .post(
                        "channels/" + shown + "/evidence",
                        "{\"link\": \"https://www.facebook.com/groups/trail.talk/announcements\","
                                + " \"followers\": 4200, \"note\": \"The code is in the pinned"
                                + " post\"}");
    }

    private void script(String channel, long followers, boolean showsCode) {
        operator.post(
                "demo/channels/" + channel,
                "{\"followers\": %d, \"showsCode\": %b}".formatted(followers, showsCode));
    }

    /** The first channel that a creator named. */
    static String channel(Creator creator) {
        return creator.api()
                .get("affiliates/" + creator.id())
                .getJsonArray("channels")
                .getJsonObject(0)
                .getString("id");
    }
}

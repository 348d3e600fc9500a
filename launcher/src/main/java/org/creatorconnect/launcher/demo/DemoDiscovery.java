package org.creatorconnect.launcher.demo;

import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/**
 * Two of three creators with a following let themselves be found; one takes it back after a shop
 * and an agency have kept them in lists.
 */
final class DemoDiscovery {

    /** How many the lists have. */
    private static final int KEPT = 4;

    private static final List<String> LANGUAGES = List.of("sv", "de", "fr", "es", "en", "pt");

    private static final List<About> ABOUT =
            List.of(
                    new About("Slow mornings, good light and what stands on the table.", "HOME"),
                    new About("I cook one dish a week and film every step of it.", "FOOD"),
                    new About("Trails, tents and what is worth carrying.", "OUTDOORS"),
                    new About("Headphones, speakers and records, heard for weeks.", "MUSIC"),
                    new About("Small flats, made larger with paint and shelves.", "CRAFTS"),
                    new About("Running with a camera, in every weather.", "FITNESS"));

    private final Shop shop;
    private final List<Creator> creators;

    /** What somebody tells of themselves. */
    private record About(String words, String interest) {}

    DemoDiscovery(Shop shop, List<Creator> creators) {
        this.shop = shop;
        this.creators = creators;
    }

    /** Today. */
    void present() {
        List<Creator> shown =
                creators.stream()
                        .filter(one -> one.kind() == Kind.INFLUENCER)
                        .filter(one -> creators.indexOf(one) % 3 != 0)
                        .toList();
        for (int at = 0; at < shown.size(); at++) {
            show(shown.get(at), at);
        }
        Creator agency =
                creators.stream().filter(one -> one.kind() == Kind.MCN).findFirst().orElseThrow();
        keep(shop.api(), "Spring campaign", shown.subList(0, KEPT));
        keep(agency.api(), "To be asked", shown.subList(KEPT, KEPT + KEPT));
        Creator gone = shown.get(1);
        gone.api().post("affiliates/" + gone.id() + "/introduction/withdrawal", "");
    }

    private static void show(Creator creator, int number) {
        About about = ABOUT.get(number % ABOUT.size());
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/introduction",
                        "{\"words\": \"%s\", \"languages\": [\"%s\", \"it\"], \"interests\": [\"%s\", \"TRAVEL\"]}"
                                .formatted(
                                        about.words(),
                                        LANGUAGES.get(number % LANGUAGES.size()),
                                        about.interest()));
    }

    private static void keep(DemoApi team, String name, List<Creator> kept) {
        String list = team.post("creator-lists", "{\"name\": \"" + name + "\"}").getString("id");
        List<String> ids = kept.stream().map(one -> "\"" + one.id() + "\"").toList();
        team.post(
                "creator-lists/" + list + "/creators",
                "{\"affiliateIds\": [" + String.join(", ", ids) + "]}");
    }
}

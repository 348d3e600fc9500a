package org.creatorconnect.story;

import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * The merchant of the demo with a task that is open, and two creators whom it finds by name.
 *
 * @param task of one slot that pays 100.00 EUR
 * @param first how the first is called, as nobody else is
 * @param second how the second is called
 * @param signsIn the user name by which the first signs in
 * @param list the name of a list in which the second is
 */
public record InvitingShop(String task, String first, String second, String signsIn, String list) {

    /** All of it, made anew. */
    public static InvitingShop opened() {
        Merchant merchant = ContentToReview.funded();
        String task = ContentToReview.published(merchant, "100.00");
        String mark = letters();
        Creator first = shown("Ingrid" + mark);
        Creator second = shown("Sunna" + mark);
        String list = "For " + mark;
        String made =
                merchant.api().post("creator-lists", "{\"name\": \"" + list + "\"}").text("id");
        merchant.api()
                .post(
                        "creator-lists/" + made + "/creators",
                        "{\"affiliateIds\": [\"" + second.id() + "\"]}");
        return new InvitingShop(
                task, "Ingrid" + mark, "Sunna" + mark, SignsIn.forAffiliate(first.id()), list);
    }

    private static Creator shown(String name) {
        Creator creator = Cast.influencer();
        Tables.run(
                "UPDATE affiliate SET display_name = '%s', search_words = lower('%s') WHERE id = '%s'"
                        .formatted(name, name, creator.id()));
        creator.api()
                .put(
                        "affiliates/" + creator.id() + "/introduction",
                        "{\"words\": \"Mugs in use.\", \"languages\": [\"en\"]}");
        return creator;
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}

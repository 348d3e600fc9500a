package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.story.Cast.Merchant;

/** A shop with more lamps than a list hands out at once. */
final class LampShop {

    static final int LAMPS = 1_250;

    private LampShop() {}

    /**
     * Opens one whose lamps are called {@code Aurora Lamp 1} and so on; every third is out of
     * stock.
     *
     * @return the user name of its person, who signs in as the demo's own people do
     */
    static String open(String name) {
        Merchant merchant = Cast.merchant("");
        StringBuilder feed = new StringBuilder("id\ttitle\tlink\tprice\tavailability\n");
        for (int i = 1; i <= LAMPS; i++) {
            feed.append(row(name, i));
        }
        assertThat(Feeds.take(merchant, feed.toString()).getInt("accepted")).isEqualTo(LAMPS);
        return SignsIn.forMerchant(merchant.id());
    }

    private static String row(String name, int number) {
        return "%1$d\t%2$s Lamp %1$d\thttps://shop.example/%1$d\t20.%3$02d EUR\t%4$s\n"
                .formatted(
                        number, name, number % 100, number % 3 == 0 ? "out_of_stock" : "in_stock");
    }
}

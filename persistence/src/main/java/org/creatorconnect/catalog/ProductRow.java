package org.creatorconnect.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.UUID;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A product as its merchant tells it.
 *
 * @param reference the merchant's own name for it, unique within the merchant
 * @param price what it costs outside its sale
 * @param originalPrice what it cost before, in the same currency
 * @param rate a commission rate of its own, if any
 * @param shipsTo the countries it is sent to, by their two letters; none when nothing is said of it
 */
public record ProductRow(
        String reference,
        String title,
        String url,
        @Nullable String imageUrl,
        String category,
        Money price,
        @Nullable Money originalPrice,
        ProductSale sale,
        @Nullable Rate rate,
        boolean inStock,
        SortedSet<String> shipsTo) {

    /** By what it is found. */
    public String searchWords() {
        return SearchWords.kept(title, reference);
    }

    /** The countries as the tables keep them: parted by blanks. */
    public String countries() {
        return String.join(" ", shipsTo);
    }

    /** Its page, by the one spelling by which pages are compared. */
    public String page() {
        return WebAddress.parse(url).map(WebAddress::page).orElse(url);
    }

    /**
     * A mark of all it says, by which the same word is known: the beginning of its SHA-256. Two
     * texts never run into each other, for none of them has control characters.
     */
    public UUID digest() {
        StringJoiner said = new StringJoiner("\n");
        said.add(reference).add(title).add(url).add(String.valueOf(imageUrl)).add(category);
        said.add(text(price)).add(text(originalPrice)).add(text(sale.price().orElse(null)));
        said.add(sale.from().toString()).add(sale.until().toString());
        said.add(String.valueOf(rate)).add(String.valueOf(inStock));
        if (!shipsTo.isEmpty()) {
            said.add(countries());
        }
        byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(bytes));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static String text(@Nullable Money money) {
        return money == null ? "" : money.minor() + money.currency().getCurrencyCode();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

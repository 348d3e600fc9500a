package org.creatorconnect.catalog.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.money.Rate;
import org.creatorconnect.platform.Characters;
import org.jspecify.annotations.Nullable;

/** Decides whether a product can be taken, by the terms its merchant has set. */
final class ProductCheck {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CATEGORY = 200;
    private static final int LONGEST_URL = 2000;

    private final ProgramTerms terms;

    ProductCheck(ProgramTerms terms) {
        this.terms = terms;
    }

    /** The first thing that is wrong with the product, or nothing. */
    Optional<RowError> check(int row, @Nullable GivenProduct given) {
        if (given == null) {
            return error(row, "", "", "must be a product");
        }
        String reference = given.reference() == null ? "" : given.reference();
        if (isOutside(given.reference(), LONGEST_REFERENCE)) {
            return error(row, reference, "reference", "must have 1 to 100 characters");
        }
        if (isOutside(given.title(), LONGEST_TITLE)) {
            return error(row, reference, "title", "must have 1 to 200 characters");
        }
        if (given.price() == null || given.price().isNegative()) {
            return error(row, reference, "price", "must be an amount with a currency");
        }
        if (isOutside(given.url(), LONGEST_URL) || !leadsToTheShop(given.url())) {
            return error(
                    row, reference, "url", "must lead to one of the program's allowed domains");
        }
        return checkExtras(row, reference, given);
    }

    private static Optional<RowError> checkExtras(int row, String reference, GivenProduct given) {
        if (given.originalPrice() != null
                && (given.originalPrice().isNegative()
                        || !given.originalPrice().currency().equals(given.price().currency()))) {
            return error(
                    row, reference, "originalPrice", "must be an amount in the price's currency");
        }
        if (given.imageUrl() != null && isOutside(given.imageUrl(), LONGEST_URL)) {
            return error(row, reference, "imageUrl", "must have at most 2000 characters");
        }
        if (given.category() != null && isOutside(given.category(), LONGEST_CATEGORY)) {
            return error(row, reference, "category", "must have 1 to 200 characters");
        }
        if (given.rate() != null && !isRate(given.rate())) {
            return error(row, reference, "rate", "must be a rate between 0 and 1 such as 0.07");
        }
        return Optional.empty();
    }

    private static boolean isRate(String text) {
        try {
            Rate.of(text);
            return true;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return false;
        }
    }

    /** The product as it is kept; only for one that passed {@link #check}. */
    static ProductRow row(GivenProduct given) {
        return new ProductRow(
                given.reference(),
                given.title(),
                given.url(),
                given.imageUrl(),
                given.category() == null ? "OTHER" : given.category(),
                given.price(),
                given.originalPrice(),
                given.rate() == null ? null : Rate.of(given.rate()),
                !Boolean.FALSE.equals(given.inStock()));
    }

    private boolean leadsToTheShop(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && isAllowed(address.getHost());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /**
     * A merchant may list products before it has terms; links are held to the terms of their day.
     */
    private boolean isAllowed(String host) {
        return terms.allowedDomains().isEmpty() || terms.allows(host);
    }

    private static boolean isOutside(@Nullable String text, int longest) {
        return text == null
                || text.isBlank()
                || Characters.exceed(text, longest)
                || text.chars().anyMatch(Character::isISOControl);
    }

    private static Optional<RowError> error(
            int row, String reference, String field, String message) {
        return Optional.of(new RowError(row, reference, field, message));
    }
}

package org.creatorconnect.catalog.service;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Rate;
import org.creatorconnect.registry.Countries;
import org.jspecify.annotations.Nullable;

/** Decides whether a product can be taken, by the terms its merchant has set. */
final class ProductCheck {

    private static final Pattern WHOLE = Pattern.compile("(?i)https?://[^/\\\\].*");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CATEGORY = 200;
    private static final int LONGEST_URL = 2000;

    private final ProgramTerms terms;
    private final UnaryOperator<String> names;

    ProductCheck(ProgramTerms terms) {
        this(terms, UnaryOperator.identity());
    }

    /**
     * @param names what whoever told the product calls a field
     */
    ProductCheck(ProgramTerms terms, UnaryOperator<String> names) {
        this.terms = terms;
        this.names = names;
    }

    /** The first thing that is wrong with the product, or nothing. */
    Optional<RowError> check(int row, @Nullable GivenProduct given) {
        if (given == null) {
            return Optional.of(new RowError(row, "", "", "must be a product"));
        }
        return fault(given)
                .map(
                        fault ->
                                new RowError(
                                        row,
                                        given.reference(),
                                        names.apply(fault.field()),
                                        fault.message()));
    }

    private record Fault(String field, String message) {}

    private Optional<Fault> fault(GivenProduct given) {
        if (given.faults().containsKey("row")) {
            return unusable(given);
        }
        Optional<String> complaint = Reference.complaint(given.reference());
        if (complaint.isPresent()) {
            return fault("reference", complaint.get());
        }
        if (isOutside(given.title(), LONGEST_TITLE)) {
            return fault("title", "must have 1 to 200 characters");
        }
        if (given.price() == null || given.price().isNegative()) {
            return fault("price", "must be an amount with a currency");
        }
        if (isOutside(given.url(), LONGEST_URL) || !leadsToTheShop(given.url())) {
            return fault("url", "must lead to one of the program's allowed domains");
        }
        return checkExtras(given).or(() -> unusable(given));
    }

    private static Optional<Fault> unusable(GivenProduct given) {
        return given.faults().entrySet().stream()
                .findFirst()
                .map(fault -> new Fault(fault.getKey(), fault.getValue()));
    }

    private static Optional<Fault> checkExtras(GivenProduct given) {
        if (given.originalPrice() != null
                && (given.originalPrice().isNegative()
                        || !given.originalPrice().currency().equals(given.price().currency()))) {
            return fault("originalPrice", "must be an amount in the price's currency");
        }
        if (given.imageUrl() != null && !isPage(given.imageUrl())) {
            return fault("imageUrl", "must be an address of at most 2000 characters");
        }
        if (given.category() != null && isOutside(given.category(), LONGEST_CATEGORY)) {
            return fault("category", "must have 1 to 200 characters");
        }
        if (given.rate() != null && !isRate(given.rate())) {
            return fault("rate", "must be a rate between 0 and 1 such as 0.07");
        }
        if (!given.shipsTo().stream().allMatch(ProductCheck::isCountry)) {
            return fault("shipsTo", "must be countries' two letters (ISO 3166-1)");
        }
        return Optional.empty();
    }

    private static boolean isCountry(@Nullable String code) {
        return code != null && Countries.isCode(code);
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
                whole(given.url()),
                given.imageUrl() == null ? null : whole(given.imageUrl()),
                given.category() == null ? "OTHER" : given.category(),
                given.price(),
                given.originalPrice(),
                given.sale(),
                given.rate() == null ? null : Rate.of(given.rate()),
                !Boolean.FALSE.equals(given.inStock()),
                new TreeSet<>(given.shipsTo()));
    }

    private boolean leadsToTheShop(String url) {
        return WebAddress.parse(url)
                .filter(page -> page.isWeb() && !page.hasUser() && isAllowed(page))
                .isPresent();
    }

    /**
     * A merchant may list products before it has terms; links are held to the terms of their day.
     */
    private boolean isAllowed(WebAddress page) {
        return terms.allowedDomains().isEmpty() || terms.allows(page);
    }

    private static boolean isPage(String url) {
        return !isOutside(url, LONGEST_URL)
                && WebAddress.parse(url).filter(WebAddress::isWeb).isPresent();
    }

    /** An address that a page of ours shows may not lean on the page's own. */
    private static String whole(String url) {
        String text = url.strip();
        return WHOLE.matcher(text).matches()
                ? text
                : WebAddress.parse(text).map(WebAddress::toString).orElse(text);
    }

    /** Lengths are counted in characters, as the tables count them. */
    private static boolean isOutside(@Nullable String text, int longest) {
        return text == null
                || text.isBlank()
                || Characters.exceed(text, longest)
                || text.chars().anyMatch(Character::isISOControl);
    }

    private static Optional<Fault> fault(String field, String message) {
        return Optional.of(new Fault(field, message));
    }
}

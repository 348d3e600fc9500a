package org.creatorconnect.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The countries of ISO 3166-1, as the Java platform knows them. */
public final class Countries {

    private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private Countries() {}

    /** A country with its name in a reader's language. */
    public record Country(String code, String name) {}

    /** Whether these are the two capital letters of a country. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** All countries, by name. */
    public static List<Country> all(Locale language) {
        return CODES.stream()
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name).thenComparing(Country::code))
                .toList();
    }
}

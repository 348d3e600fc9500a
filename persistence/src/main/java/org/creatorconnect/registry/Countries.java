package org.creatorconnect.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * The countries that people and merchants can live in: those of ISO 3166-1, as the Java platform
 * knows them, and Kosovo, for which banks and the European Union use one of the codes that the
 * standard leaves free. One list for whatever asks for a country.
 */
public final class Countries {

    private static final String KOSOVO = "XK";

    private static final Set<String> CODES =
            Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int LANGUAGES = 32;

    /** By language; the readers of one installation speak few. */
    private static final Map<Locale, List<Country>> NAMED =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Locale, List<Country>> any) {
                            return size() > LANGUAGES;
                        }
                    });

    private Countries() {}

    /** A country with its name in a reader's language. */
    public record Country(String code, String name) {}

    /** Whether these are the two capital letters of a country. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /**
     * @throws ValidationFailed naming the field when it is no country's code
     */
    public static void require(String field, String code) {
        if (!isCode(code)) {
            throw ValidationFailed.of(field, "must be a country's two letters (ISO 3166-1)");
        }
    }

    /** All countries, by name. */
    public static List<Country> all(Locale language) {
        return NAMED.computeIfAbsent(language, Countries::named);
    }

    private static List<Country> named(Locale language) {
        return CODES.stream()
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name).thenComparing(Country::code))
                .toList();
    }
}

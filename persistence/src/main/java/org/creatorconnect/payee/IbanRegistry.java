package org.creatorconnect.payee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The countries that have IBANs, and how theirs are built; from the registry's own notation. */
final class IbanRegistry {

    private static final Map<String, Pattern> STRUCTURES = read();

    private IbanRegistry() {}

    static Set<String> countries() {
        return STRUCTURES.keySet();
    }

    /**
     * @param iban of at least four characters
     * @return whether its country has IBANs, of this length and structure
     */
    static boolean knows(String iban) {
        Pattern structure = STRUCTURES.get(iban.substring(0, 2));
        return structure != null && structure.matcher(iban.substring(4)).matches();
    }

    private static Map<String, Pattern> read() {
        try (InputStream file = IbanRegistry.class.getResourceAsStream("iban-registry.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], IbanRegistry::form));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code 4!a6!n} is four letters and six digits. */
    private static Pattern form(String[] parts) {
        return Pattern.compile(
                parts[1].replaceAll("(\\d+)!n", "[0-9]{$1}")
                        .replaceAll("(\\d+)!a", "[A-Z]{$1}")
                        .replaceAll("(\\d+)!c", "[A-Z0-9]{$1}"));
    }
}

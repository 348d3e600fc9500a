package org.creatorconnect.foundation;

import com.ibm.icu.text.IDNA;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The host of an address as browsers understand it, by the WHATWG URL standard: letters beyond
 * ASCII by UTS 46 (so {@code straße.example} is another host than {@code strasse.example}), numbers
 * as IPv4 in any of their forms, names with an underscore as they are.
 */
public final class WebHost {

    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

    /** What registries ask of a name and browsers do not. */
    private static final Set<IDNA.Error> HARMLESS =
            EnumSet.of(
                    IDNA.Error.EMPTY_LABEL,
                    IDNA.Error.LABEL_TOO_LONG,
                    IDNA.Error.DOMAIN_NAME_TOO_LONG,
                    IDNA.Error.LEADING_HYPHEN,
                    IDNA.Error.TRAILING_HYPHEN,
                    IDNA.Error.HYPHEN_3_4);

    /** By the standard, and what no client but a browser can read. */
    private static final String FORBIDDEN = " #/:<>?@[\\]^|%`{}\"";

    private static final int MOST_NUMBERS = 4;
    private static final long IPV4 = 1L << 32;

    private WebHost() {}

    /** The host in ASCII and lower case; nothing when no browser takes it for one. */
    public static Optional<String> of(String text) {
        if (text.startsWith("[")) {
            return text.endsWith("]") ? ipv6(text) : Optional.empty();
        }
        Optional<String> name = ascii(decoded(text));
        return name.filter(WebHost::endsInNumber).isPresent() ? name.flatMap(WebHost::ipv4) : name;
    }

    /** The host without the dot by which a name may end; both lead to the same place. */
    static String withoutDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static Optional<String> ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        if (isPlain(name)) {
            ascii.append(name.toLowerCase(Locale.ROOT));
        } else {
            NAMES.nameToASCII(name, ascii, info);
        }
        boolean good =
                HARMLESS.containsAll(info.getErrors())
                        && ascii.length() > 0
                        && ascii.chars().noneMatch(WebHost::isForbidden);
        return good ? Optional.of(ascii.toString()) : Optional.empty();
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(character -> character < 0x80)
                && !name.toLowerCase(Locale.ROOT).contains("xn--");
    }

    private static boolean isForbidden(int character) {
        return character < ' ' || character >= 0x7f || FORBIDDEN.indexOf(character) >= 0;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        String bytes = new String(given, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(given.length);
        for (int i = 0; i < given.length; i++) {
            if (Escaping.isEscape(bytes, i)) {
                decoded.write(Integer.parseInt(bytes.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                decoded.write(given[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean endsInNumber(String host) {
        String name = withoutDot(host);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return !last.isEmpty()
                && (last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last).isPresent());
    }

    /** One to four numbers, decimal, octal or hexadecimal; the last fills what is left. */
    private static Optional<String> ipv4(String host) {
        String[] parts = withoutDot(host).split("\\.", -1);
        if (parts.length > MOST_NUMBERS) {
            return Optional.empty();
        }
        List<Long> numbers = new ArrayList<>();
        for (String part : parts) {
            number(part).ifPresent(numbers::add);
        }
        if (numbers.size() < parts.length) {
            return Optional.empty();
        }
        long last = numbers.remove(numbers.size() - 1);
        long address = last;
        for (int i = 0; i < numbers.size(); i++) {
            address += numbers.get(i) << (8 * (3 - i));
        }
        boolean fits =
                numbers.stream().allMatch(number -> number < 256)
                        && last < IPV4 >> (8 * numbers.size());
        return fits ? Optional.of(dotted(address)) : Optional.empty();
    }

    private static String dotted(long address) {
        return (address >> 24)
                + "."
                + ((address >> 16) & 255)
                + "."
                + ((address >> 8) & 255)
                + "."
                + (address & 255);
    }

    private static Optional<Long> number(String text) {
        boolean hexadecimal = text.startsWith("0x");
        boolean octal = !hexadecimal && text.length() > 1 && text.startsWith("0");
        String digits = hexadecimal ? text.substring(2) : text;
        int radix = hexadecimal ? 16 : octal ? 8 : 10;
        if (digits.isEmpty()) {
            return hexadecimal ? Optional.of(0L) : Optional.empty();
        }
        if (digits.chars().anyMatch(digit -> Character.digit(digit, radix) < 0)) {
            return Optional.empty();
        }
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return Optional.of(significant.length() > 12 ? IPV4 : Long.parseLong(significant, radix));
    }

    /** A literal is never looked up. */
    private static Optional<String> ipv6(String text) {
        try {
            String literal = text.substring(1, text.length() - 1);
            if (!literal.matches("[0-9A-Fa-f:.]{2,45}") || literal.indexOf(':') < 0) {
                return Optional.empty();
            }
            InetAddress address = InetAddress.getByName(text);
            return Optional.of("[" + Ipv6.text(address.getAddress()) + "]");
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}

package org.creatorconnect.foundation.provider;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * Tells what can belong to one shop from what belongs to everybody, by the public suffix list
 * (publicsuffix.org) that the HTTP client brings. Below {@code co.uk} or {@code github.io} anybody
 * may have a name, so neither is a merchant's; a name that no public address can have is nobody's.
 */
public final class PublicSuffixes {

    private static final PublicSuffixMatcher LIST = PublicSuffixMatcherLoader.getDefault();

    /** Top-level names kept for other uses than the public internet (RFC 6761, 6762, 7686). */
    private static final Set<String> NOT_PUBLIC =
            Set.of("localhost", "local", "internal", "invalid", "onion", "arpa");

    private PublicSuffixes() {}

    /**
     * Whether the host, or hosts below it, can be one shop's.
     *
     * @param host lower case, other scripts in their ASCII form
     */
    public static boolean canBelongToOne(String host) {
        String last = last(host);
        return !isNumber(last) && !NOT_PUBLIC.contains(last) && LIST.getDomainRoot(host) != null;
    }

    /**
     * What all names of one owner have in common: {@code youtube.com} of {@code m.youtube.com}. An
     * address in numbers, and a name that many share, stand for themselves.
     *
     * @param host as an address holds it, other scripts in their ASCII form
     */
    public static String site(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return name.startsWith("[") || isNumber(last(name))
                ? name
                : Objects.requireNonNullElse(LIST.getDomainRoot(name), name);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isNumber(String last) {
        return last.chars().allMatch(Character::isDigit);
    }
}

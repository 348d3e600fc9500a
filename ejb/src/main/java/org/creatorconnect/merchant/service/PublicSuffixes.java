package org.creatorconnect.merchant.service;

import java.util.Set;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * Tells what can belong to one shop from what belongs to everybody, by the public suffix list
 * (publicsuffix.org) that the HTTP client brings. Below {@code co.uk} or {@code github.io} anybody
 * may have a name, so neither is a merchant's; a name that no public address can have is nobody's.
 */
final class PublicSuffixes {

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
    static boolean canBelongToOne(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean number = last.chars().allMatch(Character::isDigit);
        return !number && !NOT_PUBLIC.contains(last) && LIST.getDomainRoot(host) != null;
    }
}

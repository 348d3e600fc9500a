package org.creatorconnect.foundation.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The proxies in front of this server that are believed what they say about the client. Each of
 * them appends to {@code X-Forwarded-For} the address it was called from; what stands left of that
 * was written by whoever called, and is worth nothing. So the client is the last address from the
 * right that is no trusted proxy.
 */
record TrustedProxies(List<AddressRange> ranges) {

    /**
     * @param text ranges parted by commas or blanks; empty trusts nobody
     * @throws IllegalArgumentException when one of them is none
     */
    static TrustedProxies parse(String text) {
        return new TrustedProxies(
                Arrays.stream(text.split("[,\\s]+"))
                        .filter(one -> !one.isEmpty())
                        .map(AddressRange::parse)
                        .toList());
    }

    boolean trusts(InetAddress address) {
        for (AddressRange range : ranges) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who really calls.
     *
     * @param peer who is connected to us
     * @param forwarded all values of {@code X-Forwarded-For}, in the order of the headers
     */
    InetAddress client(InetAddress peer, List<String> forwarded) {
        if (forwarded.isEmpty()) {
            return peer;
        }
        List<String> hops = List.of(String.join(",", forwarded).split(","));
        InetAddress client = peer;
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            Optional<InetAddress> before = AddressRange.address(bare(hops.get(i).strip()));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    /** What the proxy next to us said last; empty when it is not trusted or said nothing. */
    Optional<String> last(InetAddress peer, List<String> values) {
        if (!trusts(peer) || values.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(values.get(values.size() - 1).split(","));
        Collections.reverse(parts);
        return Optional.of(parts.get(0).strip());
    }

    /** Without a port, and without the brackets around an address of version 6. */
    private static String bare(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 ? hop : hop.substring(1, end);
        }
        int colon = hop.indexOf(':');
        return colon > 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }
}

package org.creatorconnect.foundation.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts whose pages may be read although they do not lie on the public internet, each at the ports
 * that are named and at no other: the operator's own exceptions, none unless they are set.
 *
 * @param ports by host, in lower case
 */
record PrivateHosts(Map<String, Set<Integer>> ports) {

    static final PrivateHosts NONE = new PrivateHosts(Map.of());

    /**
     * @param setting {@code host:port}, several with commas between them
     * @throws IllegalArgumentException when one is written otherwise
     */
    static PrivateHosts of(String setting) {
        return new PrivateHosts(
                Arrays.stream(setting.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        PrivateHosts::host,
                                        Collectors.mapping(
                                                PrivateHosts::port, Collectors.toSet()))));
    }

    /** Whether the host is an exception at all. */
    boolean names(String host) {
        return ports.containsKey(host.toLowerCase(Locale.ROOT));
    }

    /** Whether its pages may be read at this port. */
    boolean allows(String host, int port) {
        return ports.getOrDefault(host.toLowerCase(Locale.ROOT), Set.of()).contains(port);
    }

    private static String host(String one) {
        return one.substring(0, colon(one)).toLowerCase(Locale.ROOT);
    }

    private static int port(String one) {
        return Integer.parseInt(one.substring(colon(one) + 1));
    }

    private static int colon(String one) {
        int colon = one.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + one + "' names no host with its port");
        }
        return colon;
    }
}

package org.creatorconnect.identity.service;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a client's address belongs to. Whoever has one address of IPv6 has all of its
 * /64 (RFC 6177), so counting single addresses would count nothing; an address of IPv4 stands for
 * itself.
 */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /**
     * @param client an address as the server tells it, in any of its written forms; what is none
     *     stands for itself
     */
    public static String of(String client) {
        if (client.indexOf(':') < 0) {
            return client;
        }
        try {
            return of(InetAddress.getByName(client));
        } catch (UnknownHostException noAddress) {
            return client;
        }
    }

    private static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}

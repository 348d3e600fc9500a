package org.creatorconnect.foundation.provider;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to addresses of the public internet only. The connection is made to the very
 * addresses that were checked, so a name cannot point elsewhere a moment later; a literal address
 * in the URL takes the same way.
 */
final class PublicAddresses implements DnsResolver {

    /** 192.0.0.0/24, 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 192.88.99.0/24. */
    private static final Set<Integer> RESERVED_V4 =
            Set.of(0xc00000, 0xc00002, 0xc63364, 0xcb0071, 0xc05863);

    /** The name has an address that is none of the public internet. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("not on the public internet");
        }
    }

    private final PrivateHosts exceptions;

    PublicAddresses(PrivateHosts exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!exceptions.names(host)
                && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
            throw new NotPublic();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublicV4(bytes);
        }
        return address instanceof Inet6Address && isPublicV6(bytes);
    }

    /**
     * Not: this network, shared by carriers, protocols', examples', benchmarks', relays', and the
     * rest.
     */
    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int start = first << 16 | (bytes[1] & 0xff) << 8 | bytes[2] & 0xff;
        boolean carrier = start >> 14 << 14 == 0x644000;
        boolean benchmark = start >> 9 << 9 == 0xc61200;
        return first != 0 && first < 224 && !carrier && !benchmark && !RESERVED_V4.contains(start);
    }

    /**
     * Global unicast is 2000::/3; what tunnels an older address, in the front as 6to4 and Teredo or
     * at the end as ISATAP, is refused with the rest.
     */
    private static boolean isPublicV6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean protocol = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        boolean example = first == 0x3fff && second < 0x1000;
        boolean endsInV4 = bytes[10] == 0x5e && (bytes[11] & 0xff) == 0xfe;
        return global && first != 0x2002 && !protocol && !example && !endsInV4;
    }
}

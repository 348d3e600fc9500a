package org.creatorconnect.channel;

import java.util.List;
import java.util.Optional;

/**
 * What an installation knows of a platform; all of it can be changed, except its code.
 *
 * @param kind who is found there
 * @param family platforms with the same word share their hosts, so that an address given under one
 *     may name a channel of another
 * @param hosts each with all below it; none where any page of the web may be a channel
 * @param closedHosts those below its hosts under which no channel is
 * @param contentHosts hosts of its content alone
 * @param home the host that channels are opened at; nothing where any page may be one
 * @param example a channel's address, to show what is meant
 * @param naming what else names a channel there
 * @param forms the first that fits counts
 */
public record PlatformRules(
        String name,
        PlatformKind kind,
        Optional<String> family,
        List<String> hosts,
        List<String> closedHosts,
        List<String> contentHosts,
        Optional<String> home,
        Optional<String> example,
        Naming naming,
        List<AddressForm> forms) {

    /**
     * How a platform names channels besides the path of their address.
     *
     * @param queryForm a page that names its channel in the query, as {@code profile.php?id}
     * @param dotsIgnored whether a name is the same with dots and without
     * @param byHost whether a name may stand before the host
     */
    public record Naming(Optional<String> queryForm, boolean dotsIgnored, boolean byHost) {}

    public PlatformRules {
        hosts = List.copyOf(hosts);
        closedHosts = List.copyOf(closedHosts);
        contentHosts = List.copyOf(contentHosts);
        forms = List.copyOf(forms);
    }
}

package org.creatorconnect.story;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Addresses under which nothing may be read, whoever names them: of this machine, of networks that
 * are not public, in every way they can be written. The pages of this machine are served at the
 * port that the addresses name, and are let through under one other name only.
 */
final class PrivateAddresses {

    private static final String ADDRESSES =
            """
            http://127.0.0.1/
            http://127.8.8.8/
            http://2130706433/
            http://017700000001/
            http://0x7f000001/
            http://0177.0.0.1/
            http://127.1/
            http://0/
            http://0.0.0.0/
            http://0.1.2.3/
            http://localhost/
            http://LOCALHOST./upper
            http://inside.example/
            http://pages.example/
            https://pages.example/secure
            http://pages.example:8080/
            http://metadata.example/latest/meta-data/
            http://169.254.169.254/latest/meta-data/
            http://ten.example/
            http://10.0.0.5/
            http://172.16.0.1/
            http://192.168.1.1/
            http://carrier.example/
            http://100.64.0.1/
            http://224.0.0.1/
            http://240.0.0.1/
            http://255.255.255.255/
            http://six.example/
            http://[::1]/
            http://[::]/
            http://[::ffff:127.0.0.1]/
            http://[::ffff:7f00:1]/
            http://[::ffff:169.254.169.254]/
            http://[fe80::1]/
            http://[fec0::1]/
            http://[fd00::1]/
            http://unique.example/
            http://[64:ff9b::7f00:1]/
            http://translated.example/
            http://[2002:7f00:1::]/
            http://[2001:0:7f00:1::]/
            http://[ff02::1]/
            http://127.0.0.1:9990/health
            http://user:secret@pages.example/
            http://pages.example@127.0.0.1/
            ftp://pages.example/
            file:///etc/passwd
            gopher://127.0.0.1:5432/_x
            http://[::1/
            http:// /
            """;

    /** They name the port at which the pages of this machine are. */
    private static final String AT_THE_PAGES =
            """
            http://127.0.0.1
            http://localhost
            http://inside.example
            http://127.1
            http://2130706433
            http://[::ffff:127.0.0.1]
            http://more.pages.example
            http://user@pages.example
            https://pages.example
            """;

    private PrivateAddresses() {}

    /** Where the names lead that the addresses hold; in the form of a file of hosts. */
    static String names() throws UnknownHostException {
        return """
        127.0.0.1 localhost %s
        127.0.0.1 inside.example
        169.254.169.254 metadata.example
        10.0.0.5 ten.example
        100.64.0.1 carrier.example
        ::1 six.example
        fd00::1 unique.example
        64:ff9b::7f00:1 translated.example
        """
                .formatted(InetAddress.getLocalHost().getHostName());
    }

    /** All of them, with the port of the pages where one is named. */
    static List<String> all() {
        return Stream.concat(ADDRESSES.lines(), atThePages()).toList();
    }

    /** One of each kind, and all under which a look that went there would find a page at once. */
    static List<String> some() {
        return Stream.concat(
                        Stream.of(
                                "http://metadata.example/latest/meta-data/",
                                "http://ten.example/",
                                "http://carrier.example/",
                                "http://[fd00::1]/"),
                        atThePages().filter(address -> address.startsWith("http:")))
                .toList();
    }

    private static Stream<String> atThePages() {
        int pages = ProductionServer.get().pagesPort();
        return AT_THE_PAGES.lines().map(start -> start + ":" + pages + "/secret");
    }

    /** The hosts of those that are addresses at all, with their ports where these are named. */
    static List<String> hosts() {
        return all().stream().flatMap(PrivateAddresses::host).distinct().toList();
    }

    private static Stream<String> host(String address) {
        try {
            URI uri = new URI(address);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Stream.ofNullable(uri.getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "") + port);
        } catch (URISyntaxException noAddress) {
            return Stream.empty();
        }
    }
}

package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicWebTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final PublicWeb web =
            new PublicWeb(
                    new PublicAddresses(PrivateHosts.NONE),
                    PrivateHosts.NONE,
                    Duration.ofSeconds(10),
                    watch);

    @AfterEach
    void stop() throws IOException {
        web.close();
        watch.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:80/",
                "http://127.8.8.8/",
                "http://[::]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[2a00:1:2:3:0:5efe:7f00:1]/",
                "http://[2001:db8::1]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[fe80::1%25lo]/",
                "http://[100::1]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://0.1.2.3/",
                "http://100.127.255.255/",
                "http://198.19.0.1/",
                "http://192.0.0.8/",
                "http://192.0.2.1/",
                "http://203.0.113.7/",
                "https://169.254.169.254/",
                "http://localhost/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/"
            })
    void noAddressOfOurOwnNetworkIsReached(String address) {
        assertThatThrownBy(() -> web.read(URI.create(address), 0))
                .isInstanceOf(PublicWebUnreachable.class)
                .hasMessageContaining("no public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.com/",
                "gopher://example.com/",
                "http://user:secret@example.com/",
                "http://example.com:22/",
                "http:///nowhere",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://017700000001/",
                "http://0/",
                "http://127.0.1/",
                "http://example.127/",
                "http://0x7f.0.0.1/",
                "http://127.0.0.1:8080/",
                "http://@127.0.0.1/",
                "http://example.com@127.0.0.1/",
                "https://example.com:8443/",
                "jar:http://example.com!/",
                "mailto:somebody@example.com"
            })
    void whatIsNoPageOfTheWebIsNotEvenLookedUp(String address) {
        assertThatThrownBy(() -> web.read(URI.create(address), 0))
                .isInstanceOf(PublicWebUnreachable.class)
                .hasMessageContaining("not an address of the public web");
    }

    @Test
    void publicAddressesArePublic() throws UnknownHostException {
        assertThat(isPublic("93.184.216.34")).isTrue();
        assertThat(isPublic("100.63.255.255")).isTrue();
        assertThat(isPublic("100.128.0.1")).isTrue();
        assertThat(isPublic("198.17.0.1")).isTrue();
        assertThat(isPublic("198.20.0.1")).isTrue();
        assertThat(isPublic("2001:4860:4860::8888")).isTrue();
        assertThat(isPublic("2606:2800:220:1:248:1893:25c8:1946")).isTrue();
        assertThat(isPublic("64:ff9b::7f00:1")).isFalse();
        assertThat(isPublic("2002:7f00:1::")).isFalse();
        assertThat(isPublic("240.0.0.1")).isFalse();
        assertThat(isPublic("224.0.0.1")).isFalse();
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        return PublicAddresses.isPublic(InetAddress.getByName(address));
    }
}

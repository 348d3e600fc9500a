package org.creatorconnect.platform.provider;

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
            new PublicWeb(new PublicAddresses(), false, Duration.ofSeconds(10), watch);

    @AfterEach
    void stop() throws IOException {
        web.close();
        watch.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
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

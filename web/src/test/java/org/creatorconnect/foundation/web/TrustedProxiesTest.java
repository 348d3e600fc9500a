package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.parse("127.0.0.0/8, ::1 10.1.0.0/16");

    @Test
    void whatTheClientWroteItselfIsWorthNothing() {
        assertThat(client("127.0.0.1", "1.2.3.4, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("127.0.0.1", "127.0.0.1, 10.1.0.1, 203.0.113.9"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void trustedProxiesInARowArePassedOver() {
        assertThat(client("127.0.0.1", "6.6.6.6, 203.0.113.9, 10.1.2.3, 10.1.0.7"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(client("127.0.0.1", "6.6.6.6", "203.0.113.9, 10.1.2.3"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void whoIsNoTrustedProxyIsTheClientWhateverTheySay() {
        assertThat(client("198.51.100.1", "203.0.113.9")).isEqualTo("198.51.100.1");
        assertThat(client("10.2.0.1", "203.0.113.9")).isEqualTo("10.2.0.1");
    }

    @Test
    void withoutTrustNobodyIsBelieved() {
        TrustedProxies none = TrustedProxies.parse("");
        assertThat(none.client(address("127.0.0.1"), List.of("203.0.113.9")))
                .isEqualTo(address("127.0.0.1"));
    }

    @Test
    void whatIsNoAddressEndsTheSearchAtTheLastOneThatIs() {
        for (String nonsense :
                new String[] {
                    "unknown", "evil.example", "_hidden", "1.2.3", "", "999.1.1.1", "[::"
                }) {
            assertThat(client("127.0.0.1", nonsense + ", 10.1.0.1"))
                    .as(nonsense)
                    .isEqualTo("10.1.0.1");
        }
    }

    @Test
    void portsAndBracketsAreNoPartOfAnAddress() {
        assertThat(client("127.0.0.1", "203.0.113.9:4711")).isEqualTo("203.0.113.9");
        assertThat(client("127.0.0.1", "[2001:db8::7]:4711")).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(client("::1", "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
        assertThat(client("127.0.0.1", "::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void aSettingThatCannotBeReadIsNamed() {
        for (String wrong :
                new String[] {"10.0.0.0/33", "example.com", "10.0.0.0/x", "::1/129", "/8"}) {
            assertThatThrownBy(() -> TrustedProxies.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void theSchemeIsWhatTheNearestProxySaysLast() {
        assertThat(proxies.last(address("127.0.0.1"), List.of("http, https"))).contains("https");
        assertThat(proxies.last(address("127.0.0.1"), List.of("https", "http"))).contains("http");
        assertThat(proxies.last(address("198.51.100.1"), List.of("https"))).isEmpty();
        assertThat(proxies.last(address("127.0.0.1"), List.of())).isEmpty();
    }

    private String client(String peer, String... forwarded) {
        return proxies.client(address(peer), List.of(forwarded)).getHostAddress();
    }

    private static InetAddress address(String text) {
        return AddressRange.address(text).orElseThrow();
    }
}

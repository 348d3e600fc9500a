package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:DB8:1:2:ffff:ffff:ffff:ffff",
                "2001:0db8:0001:0002:0:0:0:1",
                "2001:db8:1:2::"
            })
    void allAddressesOfANetworkAreOneHoweverTheyAreWritten(String client) {
        assertThat(ClientNetwork.of(client)).isEqualTo(ClientNetwork.of("2001:db8:1:2::7"));
    }

    @Test
    void aShortlyWrittenAddressIsOfItsNetworkToo() {
        assertThat(ClientNetwork.of("2001:db8::1")).isEqualTo(ClientNetwork.of("2001:db8::2"));
    }

    @Test
    void theNetworkBesideItIsAnother() {
        assertThat(ClientNetwork.of("2001:db8:1:3::1"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:2::1"));
    }

    @Test
    void anAddressOfTheOldKindIsANetworkOfItsOwn() {
        assertThat(ClientNetwork.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "2001:db8:1:2:3:4:5:6:7", ":::"})
    void whatIsNoAddressStandsForItself(String client) {
        assertThat(ClientNetwork.of(client)).isEqualTo(client);
    }
}

package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost",
        "0.0.0.0, localhost",
        "::, localhost",
        "'', localhost",
        "127.0.0.2, 127.0.0.2",
        "10.1.2.3, 10.1.2.3",
        "::1, [::1]",
        "[fd00::1], [fd00::1]",
        "shop.internal, shop.internal"
    })
    void whoListensOnOneAddressIsReachedThere(String listening, String host) {
        assertThat(ListenAddress.host(Map.of("CONNECT_BIND_ADDRESS", listening))).isEqualTo(host);
    }

    @Test
    void withoutASettingItIsThisMachine() {
        assertThat(ListenAddress.host(Map.of())).isEqualTo("localhost");
    }
}

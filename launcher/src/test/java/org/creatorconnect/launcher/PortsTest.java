package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Ports PORTS = new Ports(2300);

    @Test
    void theOffsetMovesEveryPort() {
        assertThat(PORTS.http()).isEqualTo(10380);
        assertThat(PORTS.management()).isEqualTo(12290);
        assertThat(PORTS.amqp()).isEqualTo(7972);
        assertThat(PORTS.core()).isEqualTo(63916);
        assertThat(PORTS.database()).isEqualTo(7733);
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheSettingThatHelps() throws IOException {
        try (ServerSocket other = new ServerSocket(PORTS.core(), 1, InetAddress.getByName(null))) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> PORTS.requireFree(true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("63916")
                    .hasMessageContaining("CONNECT_PORT_OFFSET");
        }
    }

    @Test
    void theDatabasesPortMattersOnlyWhenWeStartTheDatabase() throws IOException {
        try (ServerSocket other =
                new ServerSocket(PORTS.database(), 1, InetAddress.getByName(null))) {
            assertThat(other.isBound()).isTrue();
            assertThatCode(() -> PORTS.requireFree(false)).doesNotThrowAnyException();
            assertThatThrownBy(() -> PORTS.requireFree(true)).isInstanceOf(CannotStart.class);
        }
    }
}

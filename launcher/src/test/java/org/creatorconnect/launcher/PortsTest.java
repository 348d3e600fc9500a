package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Ports PORTS = Ports.free();

    @Test
    void theOffsetMovesEveryPort() {
        Ports moved = new Ports(2300);
        assertThat(moved.http()).isEqualTo(10380);
        assertThat(moved.management()).isEqualTo(12290);
        assertThat(moved.amqp()).isEqualTo(7972);
        assertThat(moved.core()).isEqualTo(63916);
        assertThat(moved.database()).isEqualTo(7733);
    }

    @Test
    void freePortsAreThoseThatNobodyListensOn() throws IOException {
        for (int search = 0; search < 50; search++) {
            Ports found = Ports.free();
            assertThat(found.core()).isBetween(62616, 65535);
            try (ServerSocket ours =
                    new ServerSocket(found.http(), 1, InetAddress.getByName(null))) {
                assertThat(ours.isBound()).isTrue();
                assertThat(Ports.free()).isNotEqualTo(found);
            }
        }
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheSettingThatHelps() throws IOException {
        try (ServerSocket other = new ServerSocket(PORTS.core(), 1, InetAddress.getByName(null))) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> PORTS.requireFree(true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(String.valueOf(PORTS.core()))
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

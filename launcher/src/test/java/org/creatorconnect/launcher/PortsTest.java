package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Two of three are taken, so that whoever does not look finds one of them soon. */
    @Test
    void freePortsAreThoseThatNobodyListensOn() throws IOException {
        Set<Integer> taken = new HashSet<>();
        List<ServerSocket> listening = new ArrayList<>();
        try {
            for (int offset = 1_000; offset < 3_920; offset += 10) {
                if (offset % 30 != 0) {
                    listening.add(listen(new Ports(offset).http()));
                    taken.add(offset);
                }
            }
            for (int search = 0; search < 40; search++) {
                Ports found = Ports.free();
                assertThat(found.core()).isBetween(62616, 65535);
                assertThat(taken).doesNotContain(found.offset());
            }
        } finally {
            for (ServerSocket one : listening) {
                one.close();
            }
        }
    }

    /** What somebody else listens on already is taken as well. */
    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException others) {
            assertThat(others).isNotNull();
        }
        return socket;
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheSettingThatHelps() throws IOException {
        try (ServerSocket other = new ServerSocket(PORTS.core(), 1, InetAddress.getByName(null))) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> PORTS.requireFree(true, true))
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
            assertThatCode(() -> PORTS.requireFree(false, true)).doesNotThrowAnyException();
            assertThatThrownBy(() -> PORTS.requireFree(true, true)).isInstanceOf(CannotStart.class);
        }
    }
}

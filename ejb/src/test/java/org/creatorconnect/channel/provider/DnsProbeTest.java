package org.creatorconnect.channel.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records of a website's name, asked of a name server on this machine. */
class DnsProbeTest {

    private static final String CODE = "CC-ABCD2345";
    private static final int HEADER = 12;
    private static final int MOST = 512;
    private static final int SERVER_FAILURE = 2;
    private static final int NO_SUCH_NAME = 3;

    private final Map<String, String> records = new ConcurrentHashMap<>();
    private volatile boolean failing;
    private DatagramSocket socket;

    @BeforeEach
    void serve() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::answer, "name-server");
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void stop() {
        socket.close();
    }

    @Test
    void theCodeIsFoundAtTheNameAndBelowIt() {
        assertThat(look().showsCode()).isFalse();
        records.put("mara.example", "v=spf1 -all");
        assertThat(look().showsCode()).isFalse();
        records.put("mara.example", CODE);
        assertThat(look().showsCode()).isTrue();
        records.clear();
        records.put("_creator-connect.mara.example", CODE);
        assertThat(look().showsCode()).isTrue();
        assertThat(look().followers()).isEmpty();
    }

    @Test
    void aServerThatFailsProvesNothing() {
        failing = true;
        assertThatThrownBy(this::look)
                .isInstanceOfSatisfying(
                        ChannelUnseen.class,
                        unseen -> assertThat(unseen.outcome()).isEqualTo(LookOutcome.SILENT));
    }

    @Test
    void onlyAWholeWebsiteIsProvedByItsName() {
        assertThat(probe().leadsTo(website("mara.example"))).isTrue();
        assertThat(probe().leadsTo(website("mara.example/blog"))).isFalse();
        assertThat(probe().leadsTo(website("mara.example:8080"))).isFalse();
        assertThat(probe().leadsTo(website("192.168.1.1"))).isFalse();
        assertThat(probe().leadsTo(new ChannelAddress("X", "x.com", "https://x.com"))).isFalse();
    }

    private ChannelSighting look() {
        Channel channel =
                new Channel(
                        new ChannelId(new UUID(0, 1)),
                        new AffiliateId(new UUID(0, 2)),
                        website("mara.example"),
                        false,
                        Instant.EPOCH);
        return probe().look(channel, CODE);
    }

    private DnsProbe probe() {
        return new DnsProbe("127.0.0.1:" + socket.getLocalPort());
    }

    private static ChannelAddress website(String place) {
        return new ChannelAddress("WEBSITE", place, "https://" + place);
    }

    private void answer() {
        try {
            while (!socket.isClosed()) {
                DatagramPacket question = new DatagramPacket(new byte[MOST], MOST);
                socket.receive(question);
                byte[] reply = reply(question.getData(), question.getLength());
                socket.send(new DatagramPacket(reply, reply.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            assertThat(socket.isClosed()).isTrue();
        }
    }

    private byte[] reply(byte[] question, int length) {
        StringBuilder name = new StringBuilder();
        int at = HEADER;
        while (question[at] != 0) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII));
            at += question[at] + 1;
        }
        int end = at + 5;
        String text = failing ? null : records.get(name.toString());
        int code = failing ? SERVER_FAILURE : text == null ? NO_SUCH_NAME : 0;
        ByteBuffer reply = ByteBuffer.allocate(MOST);
        reply.put(question, 0, 2).putShort((short) (0x8180 | code)).putShort((short) 1);
        reply.putShort((short) (text == null ? 0 : 1)).putInt(0);
        reply.put(question, HEADER, end - HEADER);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            reply.putShort((short) 0xc00c).putShort((short) 16).putShort((short) 1).putInt(60);
            reply.putShort((short) (bytes.length + 1)).put((byte) bytes.length).put(bytes);
        }
        byte[] answer = new byte[reply.position()];
        reply.flip().get(answer);
        return answer;
    }
}

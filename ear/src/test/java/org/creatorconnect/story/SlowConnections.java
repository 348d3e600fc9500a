package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections that send the beginning of a request, and then next to nothing. */
final class SlowConnections implements AutoCloseable {

    private static final long BETWEEN_DROPS = 500;

    private final List<SocketChannel> open = new ArrayList<>();
    private final Thread dripping;
    private volatile boolean closed;

    private SlowConnections(String drop) {
        ByteBuffer bytes = ByteBuffer.wrap(drop.getBytes(StandardCharsets.US_ASCII));
        this.dripping = new Thread(() -> drip(bytes), "dripping");
    }

    /**
     * Opens them all.
     *
     * @param beginning what each sends at once
     * @param drop what each sends twice a second from then on; nothing when empty
     */
    static SlowConnections open(int port, int count, String beginning, String drop) {
        SlowConnections all = new SlowConnections(drop);
        byte[] first = beginning.getBytes(StandardCharsets.US_ASCII);
        try {
            for (int i = 0; i < count; i++) {
                SocketChannel one = SocketChannel.open();
                one.connect(new InetSocketAddress("127.0.0.1", port));
                one.write(ByteBuffer.wrap(first));
                one.configureBlocking(false);
                all.open.add(one);
            }
        } catch (IOException refused) {
            all.close();
            throw new UncheckedIOException("after " + all.open.size() + " connections", refused);
        }
        if (!drop.isEmpty()) {
            all.dripping.start();
        }
        return all;
    }

    /** How many of them the server has ended by now. */
    long ended() {
        return open.stream().filter(SlowConnections::isEnded).count();
    }

    private static boolean isEnded(SocketChannel one) {
        try {
            return one.read(ByteBuffer.allocate(4096)) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private void drip(ByteBuffer drop) {
        while (!closed) {
            open.forEach(one -> write(one, drop.duplicate()));
            try {
                Thread.sleep(BETWEEN_DROPS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static void write(SocketChannel one, ByteBuffer drop) {
        try {
            one.write(drop);
        } catch (IOException ended) {
            // The server ended it; that is what is counted.
            return;
        }
    }

    @Override
    public void close() {
        closed = true;
        dripping.interrupt();
        for (SocketChannel one : open) {
            try {
                one.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}

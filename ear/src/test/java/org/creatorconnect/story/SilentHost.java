package org.creatorconnect.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host on this machine that takes every connection and never says anything. */
final class SilentHost {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> taken = new CopyOnWriteArrayList<>();

    SilentHost() throws IOException {
        Thread doorkeeper = new Thread(this::take, "a host that never answers");
        doorkeeper.setDaemon(true);
        doorkeeper.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many connections it has taken so far. */
    int taken() {
        return taken.size();
    }

    void stop() throws IOException {
        door.close();
        for (Socket socket : taken) {
            socket.close();
        }
    }

    private void take() {
        try {
            while (true) {
                taken.add(door.accept());
            }
        } catch (IOException stopped) {
            System.out.println("a silent host took " + taken.size() + " connections");
        }
    }
}

package org.creatorconnect.broker;

import java.lang.reflect.Field;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.core.protocol.core.Channel;
import org.apache.activemq.artemis.core.protocol.core.CoreRemotingConnection;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.ServerSessionPacketHandler;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.remoting.Acceptor;

/**
 * Sets {@link ReportCheck} up in the broker. The server's configuration can name classes that look
 * at packets of the core protocol, and nothing that looks at messages of every protocol. So this
 * one waits for the first packet of a session, which is one of the application's own, has the check
 * registered before the packet is handled, and only then lets the acceptor for AMQP be opened: no
 * message ever enters unchecked.
 */
public final class Door implements Interceptor {

    /** The acceptor that is configured not to start by itself. */
    static final String AMQP = "amqp";

    private static final System.Logger LOG = System.getLogger(Door.class.getName());

    private volatile boolean open;

    @Override
    public boolean intercept(Packet packet, RemotingConnection connection) {
        if (!open && connection instanceof CoreRemotingConnection core) {
            Channel channel = core.getChannel(packet.getChannelID(), -1);
            if (channel.getHandler() instanceof ServerSessionPacketHandler session) {
                open(server(session));
            }
        }
        return true;
    }

    private synchronized void open(ActiveMQServer server) {
        if (open) {
            return;
        }
        server.registerBrokerPlugin(new ReportCheck());
        open = true;
        Acceptor amqp = server.getRemotingService().getAcceptor(AMQP);
        if (amqp == null) {
            return;
        }
        try {
            amqp.start();
        } catch (Exception busy) {
            LOG.log(System.Logger.Level.ERROR, "the broker's port for AMQP cannot be opened", busy);
        }
    }

    /** The broker gives its own classes the server, and to nobody else a way to it. */
    private static ActiveMQServer server(ServerSessionPacketHandler session) {
        try {
            Field server = ServerSessionPacketHandler.class.getDeclaredField("server");
            server.setAccessible(true);
            return (ActiveMQServer) server.get(session);
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("the broker is another version", otherVersion);
        }
    }
}

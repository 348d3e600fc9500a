package org.creatorconnect.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.apache.qpid.proton.Proton;
import org.apache.qpid.proton.amqp.messaging.Source;
import org.apache.qpid.proton.amqp.messaging.Target;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.engine.Connection;
import org.apache.qpid.proton.engine.Delivery;
import org.apache.qpid.proton.engine.EndpointState;
import org.apache.qpid.proton.engine.Sender;
import org.apache.qpid.proton.engine.Session;
import org.apache.qpid.proton.engine.Transport;
import org.jspecify.annotations.Nullable;

/** Sends any bytes as an AMQP message, also what no client's library would send. */
final class AmqpSender implements AutoCloseable {

    private final Socket socket;
    private final Transport transport = Proton.transport();
    private final Connection connection = Proton.connection();
    private final Sender sender;
    private int sent;

    AmqpSender(int port, String address) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        transport.sasl().client();
        transport.sasl().setMechanisms("ANONYMOUS");
        transport.bind(connection);
        connection.setContainer("test");
        connection.open();
        Session session = connection.session();
        session.open();
        sender = session.sender("test");
        sender.setSource(new Source());
        Target target = new Target();
        target.setAddress(address);
        sender.setTarget(target);
        sender.open();
        await(() -> sender.getRemoteState() == EndpointState.ACTIVE && sender.getCredit() > 0);
    }

    /** Sends a message, and tells what the broker said to it; nothing when it closed the link. */
    @Nullable DeliveryState send(byte[] message) throws IOException {
        Delivery delivery = sender.delivery(Integer.toString(++sent).getBytes());
        sender.send(message, 0, message.length);
        sender.advance();
        await(() -> delivery.getRemoteState() != null || isClosed());
        DeliveryState said = delivery.getRemoteState();
        delivery.settle();
        return said;
    }

    private boolean isClosed() {
        return sender.getRemoteState() == EndpointState.CLOSED
                || connection.getRemoteState() == EndpointState.CLOSED;
    }

    private void await(BooleanSupplier reached) throws IOException {
        flush();
        byte[] bytes = new byte[4_096];
        while (!reached.getAsBoolean()) {
            int count = socket.getInputStream().read(bytes);
            if (count < 0) {
                return;
            }
            transport.tail().put(ByteBuffer.wrap(bytes, 0, count));
            transport.process();
            flush();
        }
    }

    private void flush() throws IOException {
        OutputStream out = socket.getOutputStream();
        while (transport.pending() > 0) {
            ByteBuffer head = transport.head();
            byte[] bytes = new byte[head.remaining()];
            head.get(bytes);
            out.write(bytes);
            transport.pop(bytes.length);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

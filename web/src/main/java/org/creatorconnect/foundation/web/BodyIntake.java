package org.creatorconnect.foundation.web;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.StatusCodes;
import org.xnio.IoUtils;

/**
 * Receives the bodies of requests before anybody works on them. While a body is on its way the
 * request holds a connection and a little memory or disk, but no worker: however many senders are
 * slow, or never send what they announced, the workers are free for those who do.
 */
final class BodyIntake implements HttpHandler {

    /** The largest body there may be, but where {@link LargeBodies} are taken. */
    static final long MOST_BYTES = 25L << 20;

    private final HttpHandler next;
    private final BodiesOnTheirWay onTheirWay = new BodiesOnTheirWay();
    private final LargeBodies large = new LargeBodies();

    BodyIntake(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || !exchange.isInIoThread()) {
            next.handleRequest(exchange);
        } else if (exchange.getRequestContentLength() > most(exchange)) {
            EdgeAnswer.send(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else if (HttpContinue.requiresContinueResponse(exchange)) {
            inviteAndReceive(exchange);
        } else {
            new BodyOnItsWay(exchange, next, onTheirWay, large).receive();
        }
    }

    /** As large may what is sent to this address be. */
    static long most(HttpServerExchange exchange) {
        return LargeBodies.areTaken(exchange) ? LargeBodies.MOST_BYTES : MOST_BYTES;
    }

    /** Whoever asks first is told to send; a connection that takes not even that is ended. */
    private void inviteAndReceive(HttpServerExchange exchange) throws Exception {
        if (HttpContinue.createResponseSender(exchange).send()) {
            new BodyOnItsWay(exchange, next, onTheirWay, large).receive();
        } else {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    /** Frees a buffer of the connection's pool at the end of a block. */
    record Borrowed(PooledByteBuffer buffer) implements AutoCloseable {

        static Borrowed of(HttpServerExchange exchange) {
            return new Borrowed(exchange.getConnection().getByteBufferPool().allocate());
        }

        @Override
        public void close() {
            buffer.close();
        }
    }
}

package org.creatorconnect.foundation.web;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/** One body that is being received. All happens on its connection's own I/O thread. */
final class BodyOnItsWay {

    private static final long BETWEEN_LOOKS = 1;

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final BodiesOnTheirWay all;
    private final LargeBodies large;
    private final ReceivedBody body = new ReceivedBody();
    private final long began = System.nanoTime();
    private @Nullable StreamSourceChannel channel;
    private XnioExecutor.@Nullable Key look;
    private boolean over;
    private boolean released;
    private boolean isLarge;
    private long inCommonRoom;

    BodyOnItsWay(
            HttpServerExchange exchange,
            HttpHandler next,
            BodiesOnTheirWay all,
            LargeBodies large) {
        this.exchange = exchange;
        this.next = next;
        this.all = all;
        this.large = large;
    }

    /** Reads what is there, and comes back whenever there is more. */
    void receive() throws Exception {
        channel = exchange.getRequestChannel();
        exchange.addExchangeCompleteListener(
                (done, then) -> {
                    release();
                    then.proceed();
                });
        all.enter(this);
        if (!fits(exchange.getRequestContentLength())) {
            refuse(StatusCodes.SERVICE_UNAVAILABLE);
            return;
        }
        if (readAll()) {
            handOver();
            next.handleRequest(exchange);
            return;
        }
        if (!over) {
            channel.getReadSetter().set(ready -> readOn());
            channel.resumeReads();
            lookAgain();
        }
    }

    private void readOn() {
        if (!over && readAll()) {
            channel.getReadSetter().set(null);
            channel.suspendReads();
            handOver();
            Connectors.executeRootHandler(next, exchange);
        }
    }

    /** Whether the body is complete; refuses it when it cannot be taken. */
    private boolean readAll() {
        try (BodyIntake.Borrowed borrowed = BodyIntake.Borrowed.of(exchange)) {
            ByteBuffer buffer = borrowed.buffer().getBuffer();
            while (true) {
                buffer.clear();
                int read = channel.read(buffer);
                if (read <= 0) {
                    return read < 0;
                }
                buffer.flip();
                if (body.size() + read > BodyIntake.most(exchange)) {
                    refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
                    return false;
                }
                if (!fits(body.size() + read)) {
                    refuse(StatusCodes.SERVICE_UNAVAILABLE);
                    return false;
                }
                add(buffer);
            }
        } catch (IOException gone) {
            giveUpNow();
        }
        return false;
    }

    private void add(ByteBuffer part) throws IOException {
        long before = body.onDisk();
        body.add(part);
        if (body.onDisk() > before && !isLarge) {
            inCommonRoom = body.onDisk();
            all.grew(this, body.onDisk() - before);
        }
    }

    /** Whether there is room for so much; a large one leaves the common room for one of its own. */
    private boolean fits(long bytes) {
        if (bytes > BodyIntake.MOST_BYTES && !isLarge && large.enter()) {
            isLarge = true;
            all.leave(this);
        }
        return bytes <= BodyIntake.MOST_BYTES || isLarge;
    }

    private void handOver() {
        stopLooking();
        all.leave(this);
        Connectors.ungetRequestBytes(exchange, body);
        Connectors.resetRequestChannel(exchange);
    }

    private void lookAgain() {
        look = exchange.getIoThread().executeAfter(this::look, BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        if (over || exchange.isRequestComplete()) {
            return;
        }
        Duration since = Duration.ofNanos(System.nanoTime() - began);
        if (BodyPace.isTooSlow(body.size(), since, isLarge)) {
            refuse(StatusCodes.REQUEST_TIME_OUT);
        } else {
            lookAgain();
        }
    }

    /** Somebody else needs the room; may be called by any thread. */
    void giveUp() {
        exchange.getIoThread().execute(this::giveUpNow);
    }

    private void giveUpNow() {
        if (!over && !exchange.isRequestComplete()) {
            IoUtils.safeClose(exchange.getConnection());
        }
        release();
    }

    /** Answers, and ends the connection: what is still to come of the body is of no use. */
    private void refuse(int status) {
        stopLooking();
        all.leave(this);
        over = true;
        exchange.setPersistent(false);
        exchange.setStatusCode(status);
        EdgeAnswer.send(exchange, status);
    }

    private void stopLooking() {
        if (look != null) {
            look.remove();
            look = null;
        }
    }

    /** Leaves nothing behind; once is enough. */
    private void release() {
        stopLooking();
        all.leave(this);
        over = true;
        if (!released) {
            released = true;
            all.shrank(inCommonRoom);
            if (isLarge) {
                large.leave();
            }
            body.close();
        }
    }
}

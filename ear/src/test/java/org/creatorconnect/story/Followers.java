package org.creatorconnect.story;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * People who follow one link as fast as it is answered, each over a connection that is kept open.
 * By hand, for an HTTP client takes more of the machine than the server does.
 */
final class Followers {

    private static final int AT_ONCE = 8;
    private static final int LAST = 500;
    private static final String PARAMETER = "click_id=";

    private final URI link;
    private final byte[] request;
    private final AtomicLong answered = new AtomicLong();
    private final ConcurrentLinkedQueue<String> last = new ConcurrentLinkedQueue<>();

    Followers(URI link) {
        this.link = link;
        this.request =
                ("GET "
                                + link.getRawPath()
                                + " HTTP/1.1\r\nHost: "
                                + link.getAuthority()
                                + "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) Story\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Follows the link so many times.
     *
     * @throws IllegalStateException when one is answered otherwise than by the way to the shop
     */
    void follow(long times) {
        AtomicLong left = new AtomicLong(times);
        all(
                () -> {
                    try {
                        one(() -> left.getAndDecrement() > 0);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    /** Follows the link until the server is gone. */
    void followUntilItIsGone() {
        all(
                () -> {
                    try {
                        one(() -> true);
                    } catch (IOException gone) {
                        // What was not answered was not promised.
                    }
                });
    }

    /** How often the way to the shop was told. */
    long answered() {
        return answered.get();
    }

    /** The click ids of the last answers of each. */
    List<String> lastClicks() {
        return List.copyOf(last);
    }

    private static void all(Runnable one) {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CompletableFuture.allOf(
                            IntStream.range(0, AT_ONCE)
                                    .mapToObj(n -> CompletableFuture.runAsync(one, people))
                                    .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            people.shutdown();
        }
    }

    /** Whether to go on. */
    private interface Going {
        boolean on();
    }

    private void one(Going going) throws IOException {
        Deque<String> clicks = new ArrayDeque<>();
        try (Socket socket = new Socket(link.getHost(), link.getPort())) {
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            while (going.on()) {
                socket.getOutputStream().write(request);
                keep(clicks, click(head(answers)));
                answered.incrementAndGet();
            }
        } finally {
            last.addAll(clicks);
        }
    }

    private static void keep(Deque<String> clicks, String click) {
        clicks.addLast(click);
        if (clicks.size() > LAST) {
            clicks.removeFirst();
        }
    }

    /** An answer up to its empty line; such answers have no body. */
    private static String head(InputStream answers) throws IOException {
        StringBuilder head = new StringBuilder(400);
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("the server has closed the connection");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String click(String head) {
        int at = head.indexOf(PARAMETER);
        if (!head.startsWith("HTTP/1.1 302") || at < 0) {
            throw new IllegalStateException("not sent on: " + head);
        }
        return head.substring(at + PARAMETER.length()).split("[&\r]", 2)[0];
    }
}

package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five thousand connections that send slowly, or not at all, stop nobody. */
class SlowRequestsIT {

    private static final int COUNT = 5_000;
    private static final int ROUNDS = 5;

    /** Within a second on a machine of its own; the tests' machine is shared. */
    private static final Duration SOON = Duration.ofSeconds(Integer.getInteger("soon.seconds", 5));

    private static final String FORM =
            "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n";

    /** Ways to be slow: what is sent at once, and what twice a second from then on. */
    private enum Way {
        SAYS_NOTHING("", ""),
        HEADERS_DRIP("GET /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "a"),
        BODY_NEVER_COMES(FORM + "Content-Length: 1000\r\n\r\n", ""),
        BODY_DRIPS(FORM + "Content-Length: 100000\r\n\r\na=", "b"),
        PIECES_DRIP(
                "POST /api/v1/orders HTTP/1.1\r\nHost: localhost\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n",
                "1\r\na\r\n"),
        ASKS_FIRST(FORM + "Expect: 100-continue\r\nContent-Length: 100000\r\n\r\n", "c"),
        NEVER_READS("GET /favicon.ico HTTP/1.1\r\nHost: localhost\r\n\r\n", "");

        private final String beginning;
        private final String drop;

        Way(String beginning, String drop) {
            this.beginning = beginning;
            this.drop = drop;
        }
    }

    @BeforeAll
    static void everythingHasBeenAskedForOnce() {
        for (int i = 0; i < 3; i++) {
            slowestAnswer();
        }
    }

    @Test
    void allWaysTogetherStopNobody() {
        int each = COUNT / Way.values().length;
        List<SlowConnections> all = new ArrayList<>();
        try {
            for (Way way : Way.values()) {
                all.add(open(way, each));
            }
            stopNobody("all ways");
        } finally {
            all.forEach(SlowConnections::close);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Tag("stress")
    void eachWayAloneStopsNobodyAndIsEnded(Way way) {
        try (SlowConnections slow = open(way, COUNT)) {
            stopNobody(way.name());
            Eventually.within(Duration.ofSeconds(90))
                    .assertThat(slow::ended, ended -> assertThat(ended).isEqualTo(COUNT));
        }
    }

    private static SlowConnections open(Way way, int count) {
        int port = Product.portal().getPort();
        return SlowConnections.open(port, count, way.beginning, way.drop);
    }

    private static void stopNobody(String who) {
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < ROUNDS; i++) {
            slowest = longer(slowest, slowestAnswer());
        }
        System.out.println(COUNT + " slow connections, " + who + ": slowest answer " + slowest);
        assertThat(slowest).isLessThan(SOON);
    }

    /** How long the slowest of redirect, portal, API and styles takes. */
    private static Duration slowestAnswer() {
        Duration slowest = answered("/r/NoSuchCode", 404);
        slowest = longer(slowest, answered("/sign-in.xhtml", 200));
        slowest = longer(slowest, answered("/api/v1/demo/clock", 200));
        return longer(slowest, answered("/favicon.ico", 200));
    }

    private static Duration answered(String target, int status) {
        Wire.Answer answer = Wire.get(target);
        assertThat(answer.status()).as(target).isEqualTo(status);
        return answer.took();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

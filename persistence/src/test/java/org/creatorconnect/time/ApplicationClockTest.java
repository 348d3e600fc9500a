package org.creatorconnect.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.creatorconnect.foundation.node.NodeNews;
import org.creatorconnect.foundation.node.OtherNodes;
import org.junit.jupiter.api.Test;

/** Another node may have moved the clock, and the database may be away just then. */
class ApplicationClockTest {

    private static final NodeNews MOVED = new NodeNews(NodeNews.About.CLOCK, "");

    private final Kept kept = new Kept();
    private final ApplicationClock clock = new ApplicationClock(kept, new OtherNodes() {});

    @Test
    void whatAnotherNodeMovedIsReadAnew() {
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        kept.offset = Duration.ofDays(3);
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        clock.hear(MOVED);
        assertThat(ahead()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void timeGoesOnAsItWasKnownWhileItCannotBeReadAndIsReadAnewAfterwards() {
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        kept.offset = Duration.ofDays(3);
        kept.away = true;
        clock.hear(MOVED);
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
        kept.away = false;
        assertThat(ahead()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void nobodyIsToldATimeThatWasNeverKnown() {
        kept.away = true;
        assertThatThrownBy(clock::instant).isInstanceOf(IllegalStateException.class);
        kept.away = false;
        assertThat(ahead()).isEqualTo(Duration.ofDays(1));
    }

    private Duration ahead() {
        Duration ahead = Duration.between(clock.machineTime(), clock.instant());
        return Duration.ofDays(
                Math.round(ahead.toMillis() / (double) Duration.ofDays(1).toMillis()));
    }

    private static final class Kept extends ClockRepository {

        private Duration offset = Duration.ofDays(1);
        private boolean away;

        @Override
        public Duration offset() {
            if (away) {
                throw new IllegalStateException("the database does not answer");
            }
            return offset;
        }
    }
}

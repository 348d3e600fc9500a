package org.creatorconnect.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.time.Forgettable;
import org.junit.jupiter.api.Test;

/** What nobody needs goes share by share, and no kind keeps another back. */
class ForgettingScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void sharesGoUntilThereAreNoMore() {
        Rows rows = new Rows(Forgetting.SHARE * 2 + 7);
        forget(rows);
        assertThat(rows.left).isZero();
        assertThat(rows.turns).isEqualTo(3);
        assertThat(rows.asked).isEqualTo(NOW);
    }

    @Test
    void aTurnIsBoundedHoweverManyThereAre() {
        Rows rows = new Rows(Forgetting.SHARE * 1_000);
        forget(rows);
        assertThat(rows.turns).isEqualTo(40);
        forget(rows);
        assertThat(rows.left).isEqualTo(Forgetting.SHARE * 920);
    }

    @Test
    void aKindThatFailsKeepsNoOtherBack() {
        Rows failing = new Rows(5);
        failing.fails = true;
        Rows rows = new Rows(5);
        forget(failing, rows);
        assertThat(failing.left).isEqualTo(5);
        assertThat(rows.left).isZero();
    }

    private static void forget(Rows... kinds) {
        Forgetting forgetting = new Forgetting(InstantSource.fixed(NOW));
        new ForgettingSchedule(List.of(kinds), forgetting).forget();
    }

    private static final class Rows implements Forgettable {

        private int left;
        private int turns;
        private boolean fails;
        private Instant asked;

        Rows(int left) {
            this.left = left;
        }

        @Override
        public String name() {
            return "rows";
        }

        @Override
        public int forget(Instant now, int most) {
            if (fails) {
                throw new EJBException("no database");
            }
            asked = now;
            turns++;
            int gone = Math.min(left, most);
            left -= gone;
            return gone;
        }
    }
}

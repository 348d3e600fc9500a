package org.creatorconnect.click.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.junit.jupiter.api.Test;

class ClickRecorderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Table table = new Table();
    private final ClickRecorder recorder = new ClickRecorder(table, new Visitors());

    @Test
    void aClickTheDatabaseRefusesIsDroppedAndNoOther() {
        table.refuses = click -> click.nonce() == 777 || click.nonce() == 1_500;
        record(1, 2_500);
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(2_498).doesNotContain(777L, 1_500L).isSorted();
        assertThat(recorder.refused()).isEqualTo(2);
        assertThat(recorder.waiting()).isZero();
    }

    @Test
    void clicksAfterARefusedOneAreWrittenAsBefore() {
        table.refuses = click -> click.nonce() == 1;
        record(1, 1);
        recorder.writeAll();
        record(2, 3);
        recorder.writeAll();
        assertThat(table.nonces()).containsExactly(2L, 3L);
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsDroppedNorWrittenTwice() {
        record(1, 10);
        table.state = "57P01";
        assertThatThrownBy(recorder::writeAll).isInstanceOf(EJBException.class);
        table.state = null;
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(10).doesNotHaveDuplicates();
        assertThat(recorder.refused()).isZero();
    }

    @Test
    void aDatabaseThatGoesAwayWhileAClickIsSoughtLosesNone() {
        table.refuses = click -> click.nonce() == 3;
        table.writesUntilAway = 2;
        record(1, 8);
        assertThatThrownBy(recorder::writeAll).isInstanceOf(EJBException.class);
        table.state = null;
        recorder.writeAll();
        assertThat(table.nonces()).containsExactly(1L, 2L, 4L, 5L, 6L, 7L, 8L);
        assertThat(recorder.refused()).isEqualTo(1);
    }

    private void record(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(nonce -> recorder.record(click(nonce)));
    }

    private static UnwrittenClick click(long nonce) {
        ClickId clickId = new ClickId(new LinkId(new UUID(0, 1)), NOW, nonce, ClickMark.PAYABLE);
        Visit visit = new Visit("203.0.113.7", "Mozilla", false, SubIds.NONE);
        return new UnwrittenClick(clickId, visit, SubIds.NONE);
    }

    private static final class Table extends ClickWriting {

        private final List<Click> written = new ArrayList<>();
        private Predicate<Click> refuses = click -> false;
        private String state;
        private int writesUntilAway = Integer.MAX_VALUE;

        @Override
        public void write(List<Click> batch) {
            if (writesUntilAway-- == 0) {
                state = "08006";
            }
            String failure = state == null && batch.stream().anyMatch(refuses) ? "22021" : state;
            if (failure != null) {
                throw new EJBException(
                        new IllegalStateException(new SQLException("refused", failure)));
            }
            written.addAll(batch);
        }

        List<Long> nonces() {
            return written.stream().map(Click::nonce).toList();
        }
    }

    private static final class Visitors extends VisitorHashes {

        @Override
        public byte[] hash(String address, String userAgent, Instant at) {
            return new byte[16];
        }
    }
}

package org.creatorconnect.click.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.creatorconnect.click.Ahead;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.ClickVisitor;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickRecorderTest {

    private static final String AWAY = "57P01";
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir Path folder;

    private final Table table = new Table();
    private long room = 1_000_000_000;
    private ClickRecorder recorder;

    @BeforeEach
    void start() {
        recorder = started();
    }

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

    @Test
    void whatFillsMoreThanHalfOfTheMemoryGoesToDiskAndIsWrittenLater() {
        table.state = AWAY;
        record(1, 90_000);
        recorder.relieve();
        assertThat(recorder.waiting()).isLessThanOrEqualTo(50_000);
        assertThat(recorder.spooled()).isPositive();
        record(90_001, 120_000);
        recorder.relieve();
        table.state = null;
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(120_000).doesNotHaveDuplicates();
        assertThat(recorder.dropped()).isZero();
        assertThat(recorder.spooled()).isZero();
    }

    @Test
    void whatWaitsWhenTheServerStopsIsWrittenByTheNextOne() {
        table.state = AWAY;
        record(1, 5_000);
        assertThatThrownBy(recorder::writeAll).isInstanceOf(EJBException.class);
        recorder.stop(Duration.ZERO);
        table.state = null;
        recorder = started();
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(5_000).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatStopsWhileMuchWaitsOnDiskLeavesItThereForTheNextOne() {
        table.state = AWAY;
        record(1, 90_000);
        recorder.relieve();
        table.state = null;
        recorder.stop(Duration.ZERO);
        assertThat(table.nonces()).isEmpty();
        assertThat(recorder.waiting()).isZero();
        recorder = started();
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(90_000).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatStopsWritesWhatItStillCan() {
        record(1, 3_000);
        recorder.stop(Duration.ofMinutes(1));
        assertThat(table.nonces()).hasSize(3_000);
        assertThat(recorder.spooled()).isZero();
    }

    @Test
    void aBatchOfTheDiskThatWasWrittenIsNotWrittenAgainWhenItsFileIsStillThere() throws Exception {
        table.refuses = click -> click.nonce() == 7;
        record(1, 10);
        recorder.stop(Duration.ZERO);
        Path file = onDisk().get(0);
        byte[] before = Files.readAllBytes(file);
        recorder = started();
        recorder.writeAll();
        assertThat(onDisk()).isEmpty();
        Files.write(file, before);
        recorder = started();
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(9).doesNotHaveDuplicates().doesNotContain(7L);
    }

    @Test
    void onlyWhenMemoryAndDiskAreFullAreClicksDroppedAndTheyAreCounted() {
        room = 1;
        table.state = AWAY;
        record(1, 60_000);
        recorder.relieve();
        recorder.relieve();
        record(60_001, 120_000);
        assertThat(recorder.waiting()).isEqualTo(100_000);
        assertThat(recorder.dropped()).isEqualTo(18_000);
        table.state = null;
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(102_000).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatIsDamagedIsPutAsideAndTheOthersAreWritten() throws Exception {
        record(1, 4_000);
        recorder.stop(Duration.ZERO);
        Path first = onDisk().get(0);
        byte[] whole = Files.readAllBytes(first);
        whole[whole.length / 2] ^= 1;
        Files.write(first, whole);
        recorder = started();
        recorder.writeAll();
        assertThat(table.nonces()).hasSize(2_000).allMatch(nonce -> nonce > 2_000);
        assertThat(folder.resolve("clicks").resolve(first.getFileName() + ".damaged")).exists();
        assertThat(recorder.spooled()).isZero();
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("clicks"))) {
            return files.sorted().toList();
        }
    }

    private ClickRecorder started() {
        return new ClickRecorder(table, new Visitors(), new ClickSpool(new Disk()));
    }

    private final class Disk extends Settings {

        @Override
        public Path dataDirectory() {
            return folder;
        }

        @Override
        public long clickSpoolBytes() {
            return room;
        }
    }

    private void record(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(nonce -> recorder.record(click(nonce)));
    }

    private static UnwrittenClick click(long nonce) {
        ClickId clickId = new ClickId(new LinkId(new UUID(0, 1)), NOW, nonce, ClickMark.PAYABLE);
        Visit visit = new Visit("203.0.113.7", "Mozilla", Ahead.NOT, SubIds.NONE);
        return new UnwrittenClick(clickId, visit, SubIds.NONE);
    }

    private static final class Table extends ClickWriting {

        private final List<Click> written = new ArrayList<>();
        private final Set<UUID> known = new HashSet<>();
        private Predicate<Click> refuses = click -> false;
        private String state;
        private int writesUntilAway = Integer.MAX_VALUE;

        @Override
        public void write(ClickBatch given) {
            List<Click> batch = given.clicks();
            if (given.spooled().filter(known::contains).isPresent()) {
                return;
            }
            if (writesUntilAway-- == 0) {
                state = "08006";
            }
            String failure = state == null && batch.stream().anyMatch(refuses) ? "22021" : state;
            if (failure != null) {
                throw new EJBException(
                        new IllegalStateException(new SQLException("refused", failure)));
            }
            written.addAll(batch);
            given.spooled().ifPresent(known::add);
        }

        List<Long> nonces() {
            return written.stream().map(Click::nonce).toList();
        }
    }

    private static final class Visitors extends VisitorHashes {

        @Override
        public ClickVisitor visitor(String address, String userAgent, Instant at) {
            return new ClickVisitor(new byte[16], 7L, userAgent);
        }
    }
}

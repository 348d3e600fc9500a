package org.creatorconnect.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class ListExportTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final ListExport export =
            new ListExport(
                    new ListExportId(UUID.randomUUID()),
                    new AccountId(UUID.randomUUID()),
                    new ExportedList("/orders/list", "q=a", FileFormat.CSV, "en"),
                    NOW);

    @Test
    void itWaitsIsWrittenAndIsThereForSevenDays() {
        assertThat(export.status()).isEqualTo(ListExportStatus.QUEUED);
        int turn = export.begin();
        export.wrote(turn, 500, 1_000);
        export.wrote(turn, 700, 200);
        assertThat(export.finish(turn, 701, NOW)).isEqualTo(NOW.plus(ListExport.KEPT));
        assertThat(export.status()).isEqualTo(ListExportStatus.DONE);
        assertThat(export.rows()).isEqualTo(701);
        assertThat(export.bytes()).isEqualTo(1_200);
        assertThat(export.expire()).isTrue();
        assertThat(export.status()).isEqualTo(ListExportStatus.EXPIRED);
    }

    @Test
    void nobodyBeginsOneThatIsBegun() {
        export.begin();
        assertThatThrownBy(export::begin).isInstanceOf(StateForbids.class);
    }

    @Test
    void whoeverWasTakenOverWritesNothingMore() {
        int slow = export.begin();
        export.leave(NOW);
        int next = export.begin();
        assertThatThrownBy(() -> export.wrote(slow, 1, 1)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> export.finish(slow, 1, NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> export.fail(slow, ExportFailure.BROKEN, NOW))
                .isInstanceOf(StateForbids.class);
        export.wrote(next, 1, 1);
        assertThat(export.rows()).isEqualTo(1);
    }

    @Test
    void oneThatIsLeftBeginsAnewAndFailsAfterTheThirdTime() {
        for (int turn = 1; turn < ListExport.MOST_ATTEMPTS; turn++) {
            export.wrote(export.begin(), 10, 10);
            export.leave(NOW);
            assertThat(export.status()).isEqualTo(ListExportStatus.QUEUED);
            assertThat(export.rows()).isZero();
            assertThat(export.bytes()).isZero();
        }
        export.begin();
        export.leave(NOW);
        assertThat(export.status()).isEqualTo(ListExportStatus.FAILED);
        assertThat(export.failure()).contains(ExportFailure.LEFT);
    }

    @Test
    void whatIsCanceledIsWrittenByNobody() {
        int turn = export.begin();
        export.cancel(NOW);
        assertThatThrownBy(() -> export.wrote(turn, 1, 1)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> export.cancel(NOW)).isInstanceOf(StateForbids.class);
        export.leave(NOW);
        assertThat(export.status()).isEqualTo(ListExportStatus.CANCELED);
        assertThat(export.expire()).isFalse();
    }

    @Test
    void onlyWhatHasEndedCanBeDeleted() {
        assertThatThrownBy(export::requireEnded).isInstanceOf(StateForbids.class);
        int turn = export.begin();
        assertThatThrownBy(export::requireEnded).isInstanceOf(StateForbids.class);
        export.fail(turn, ExportFailure.DENIED, NOW);
        export.requireEnded();
        assertThat(export.failure()).contains(ExportFailure.DENIED);
    }
}

package org.creatorconnect.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListTooLong;
import org.creatorconnect.export.service.ExportTurn;
import org.creatorconnect.export.service.ExportWriting;
import org.creatorconnect.identity.AccountId;
import org.junit.jupiter.api.Test;

/** A file goes into the database part by part. */
class ExportPartsTest {

    private final Kept kept = new Kept();
    private final ExportParts parts =
            new ExportParts(
                    kept,
                    new ExportTurn(
                            new ListExportId(UUID.randomUUID()),
                            1,
                            new AccountId(UUID.randomUUID()),
                            new ExportedList("/orders/list", "", FileFormat.CSV, "en")));

    @Test
    void thePartsTogetherAreTheFileAndNoneIsLargerThanAMebibyte() {
        byte[] file = new byte[3 * ExportParts.PART + 17];
        new Random(1).nextBytes(file);
        parts.write(file[0]);
        parts.write(file, 1, 100);
        parts.write(file, 101, file.length - 101);
        parts.end();
        assertThat(kept.sizes)
                .containsExactly(ExportParts.PART, ExportParts.PART, ExportParts.PART, 17);
        assertThat(kept.file.toByteArray()).isEqualTo(file);
    }

    @Test
    void aFileThatFillsItsLastPartHasNoEmptyOneAfterIt() {
        parts.write(new byte[ExportParts.PART], 0, ExportParts.PART);
        parts.end();
        assertThat(kept.sizes).containsExactly(ExportParts.PART);
    }

    @Test
    void rowsAreToldNowAndThenAndAtTheEnd() {
        for (long rows = 500; rows <= 4_500; rows += 500) {
            parts.reached(rows, true);
        }
        parts.end();
        assertThat(kept.told).containsExactly(2_000L, 4_000L);
        assertThat(kept.rows).isEqualTo(4_500);
    }

    @Test
    void aFileOfMoreRowsThanAllowedIsStopped() {
        parts.reached(ListExport.MOST_ROWS, false);
        assertThatThrownBy(() -> parts.reached(ListExport.MOST_ROWS, true))
                .isInstanceOf(ListTooLong.class);
        assertThatThrownBy(() -> parts.reached(ListExport.MOST_ROWS + 1, false))
                .isInstanceOf(ListTooLong.class);
    }

    /** What the database would have. */
    private static final class Kept extends ExportWriting {

        private final ByteArrayOutputStream file = new ByteArrayOutputStream();
        private final List<Integer> sizes = new ArrayList<>();
        private final List<Long> told = new ArrayList<>();
        private long rows;

        @Override
        public void write(ExportTurn turn, int position, byte[] content, long reached) {
            assertThat(position).isEqualTo(sizes.size());
            sizes.add(content.length);
            file.writeBytes(content);
        }

        @Override
        public void tell(ExportTurn turn, long reached) {
            told.add(reached);
        }

        @Override
        public void finish(ExportTurn turn, long reached) {
            rows = reached;
        }
    }
}

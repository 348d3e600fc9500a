package org.creatorconnect.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.foundation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heads of a chain that was set back are put aside, and nothing of them is lost. */
class AnchorSetAsideTest {

    private static final Instant MOMENT = Instant.parse("2026-11-30T09:15:00Z");

    @TempDir Path folder;

    private final AuditAnchor anchor =
            new AuditAnchor(
                    new Settings() {
                        @Override
                        public Path dataDirectory() {
                            return folder;
                        }
                    });

    @Test
    void whatIsBeyondTheMomentLeavesTheAnchorAndTheLastOfItIsTold() {
        LongStream.rangeClosed(1, 4).forEach(sequence -> anchor.write(head(sequence)));
        assertThat(anchor.setAside(MOMENT, 2)).contains(head(4));
        assertThat(anchored()).containsExactly(head(1), head(2));
        assertThat(folder.resolve("audit-anchor-1796030100.log")).content().hasLineCount(4);
    }

    @Test
    void itIsDoneOnceForAMoment() {
        anchor.write(head(3));
        assertThat(anchor.setAside(MOMENT, 0)).isPresent();
        anchor.write(head(1));
        assertThat(anchor.setAside(MOMENT, 0)).isEmpty();
        assertThat(anchored()).containsExactly(head(1));
    }

    @Test
    void withoutAnAnchorThereIsNothingToDo() {
        assertThat(anchor.setAside(MOMENT, 2)).isEmpty();
        assertThat(anchored()).isEmpty();
    }

    private List<ChainHead> anchored() {
        try (Stream<ChainHead> all = anchor.all()) {
            return all.toList();
        }
    }

    private static ChainHead head(long sequence) {
        return new ChainHead(sequence, Long.toHexString(sequence).repeat(64));
    }
}

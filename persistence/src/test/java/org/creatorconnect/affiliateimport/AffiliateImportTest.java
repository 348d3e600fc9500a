package org.creatorconnect.affiliateimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

/** The life of a file of affiliates. */
class AffiliateImportTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final AffiliateImport file =
            new AffiliateImport(
                    new AffiliateImportId(UUID.randomUUID()),
                    new AffiliateImport.Sent(
                            new AccountId(UUID.randomUUID()), "0".repeat(64), false),
                    NOW);

    @Test
    void itIsDoneWhenEveryRowIsCounted() {
        file.read(10, 2);
        file.begin();
        file.wrote(new SortedRows(List.of(), 7, List.of()), 1);
        file.finish(NOW);
        assertThat(file.status()).isEqualTo(AffiliateImportStatus.DONE);
        assertThat(file.rejected()).isEqualTo(3);
        assertThat(file.unchanged()).isEqualTo(7);
        assertThat(file.rows()).isEqualTo(10);
    }

    @Test
    void oneThatIsLeftWaitsAgainAndFailsWithTheThird() {
        for (int attempt = 1; attempt < AffiliateImport.MOST_ATTEMPTS; attempt++) {
            assertThat(file.begin()).isEqualTo(attempt);
            file.leave(NOW);
            assertThat(file.status()).isEqualTo(AffiliateImportStatus.QUEUED);
        }
        file.begin();
        file.leave(NOW);
        assertThat(file.status()).isEqualTo(AffiliateImportStatus.FAILED);
        file.leave(NOW);
        assertThatThrownBy(file::begin).isInstanceOf(StateForbids.class);
    }

    @Test
    void whoeverWasOvertakenIsRefused() {
        int first = file.begin();
        file.leave(NOW);
        int second = file.begin();
        file.requireAttempt(second);
        assertThatThrownBy(() -> file.requireAttempt(first)).isInstanceOf(StateForbids.class);
        file.fail(ImportFailure.DENIED, NOW);
        assertThatThrownBy(() -> file.requireAttempt(second)).isInstanceOf(StateForbids.class);
    }

    @Test
    void nothingIsReadOnceItIsWritten() {
        file.begin();
        assertThatThrownBy(() -> file.read(1, 0)).isInstanceOf(StateForbids.class);
        file.finish(NOW);
        assertThatThrownBy(() -> file.finish(NOW)).isInstanceOf(StateForbids.class);
    }
}

package org.creatorconnect.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class BanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aBanHoldsUntilItIsEnded() {
        Ban ban = ban(Optional.empty());
        assertThat(ban.holds()).isTrue();
        ban.end("operator", NOW.plusSeconds(1));
        assertThat(ban.holds()).isFalse();
        assertThatThrownBy(() -> ban.end("reviewer", NOW.plusSeconds(2)))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void itsOwnTimeIsOverAtThatVeryMoment() {
        Ban ban = ban(Optional.of(NOW.plusSeconds(10)));
        assertThat(ban.isDue(NOW.plusSeconds(10).minusNanos(1))).isFalse();
        assertThat(ban.isDue(NOW.plusSeconds(10))).isTrue();
        ban.end("operator", NOW.plusSeconds(5));
        assertThat(ban.isDue(NOW.plusSeconds(10))).isFalse();
    }

    @Test
    void aBanForGoodIsNeverOverByItself() {
        assertThat(ban(Optional.empty()).isDue(Instant.MAX)).isFalse();
    }

    private static Ban ban(Optional<Instant> until) {
        return new Ban(
                new BanId(new UUID(0, 1)),
                new AffiliateId(new UUID(0, 2)),
                new BanTerms(
                        BanScope.PLATFORM,
                        BanReason.OTHER,
                        Optional.empty(),
                        until,
                        RunningAssignments.CANCEL),
                "reviewer",
                NOW);
    }
}

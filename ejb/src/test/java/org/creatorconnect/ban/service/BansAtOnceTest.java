package org.creatorconnect.ban.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.junit.jupiter.api.Test;

class BansAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final String LONG = "x".repeat(1_001);

    private final List<String> told = new ArrayList<>();
    private final BansAtOnce bans = new BansAtOnce(new One(), InstantSource.fixed(NOW));

    @Test
    void eachAffiliateIsBannedAsGiven() {
        GivenBan given = new GivenBan(BanReason.FRAUD, "bought clicks", NOW.plusSeconds(1), null);
        assertThat(bans.ban(List.of(new AffiliateId(FIRST), new AffiliateId(SECOND)), given))
                .allMatch(AtOnce.Outcome::isDone);
        assertThat(told).containsExactly("1 FRAUD bought clicks", "2 FRAUD bought clicks");
    }

    @Test
    void nobodyIsBannedByABanThatIsWrong() {
        for (GivenBan wrong :
                List.of(
                        GivenBan.NOTHING,
                        new GivenBan(BanReason.OTHER, LONG, null, null),
                        new GivenBan(BanReason.OTHER, null, NOW, null))) {
            assertThatThrownBy(() -> bans.ban(List.of(new AffiliateId(FIRST)), wrong))
                    .isInstanceOf(ValidationFailed.class);
        }
        assertThat(told).isEmpty();
    }

    private final class One extends Bans {

        @Override
        public AffiliateStatus ban(AffiliateId id, Supplier<GivenBan> given) {
            GivenBan ban = given.get();
            told.add(
                    id.value().getLeastSignificantBits()
                            + " "
                            + ban.reasonCode()
                            + " "
                            + ban.note());
            return AffiliateStatus.BANNED;
        }
    }
}

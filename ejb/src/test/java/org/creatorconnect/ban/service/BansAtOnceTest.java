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
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BansAtOnceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final String LONG = "x".repeat(1_001);

    private final List<String> told = new ArrayList<>();
    private final BansAtOnce bans =
            new BansAtOnce(new One(), new Parties(), InstantSource.fixed(NOW));

    @Test
    void eachAffiliateIsBannedAsGiven() {
        GivenBan given = new GivenBan(BanReason.FRAUD, "bought clicks", NOW.plusSeconds(1), null);
        assertThat(bans.ban(List.of(new AffiliateId(FIRST), new AffiliateId(SECOND)), null, given))
                .allMatch(AtOnce.Outcome::isDone);
        assertThat(told)
                .containsExactly("1 FRAUD bought clicks null", "2 FRAUD bought clicks null");
    }

    @Test
    void nobodyIsBannedByABanThatIsWrong() {
        for (GivenBan wrong :
                List.of(
                        GivenBan.NOTHING,
                        new GivenBan(BanReason.OTHER, LONG, null, null),
                        new GivenBan(BanReason.OTHER, null, NOW, null))) {
            assertThatThrownBy(() -> bans.ban(List.of(new AffiliateId(FIRST)), null, wrong))
                    .isInstanceOf(ValidationFailed.class);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void allAreBannedFromTheMerchantThatIsNamedAndNobodyFromOneThatIsNotThere() {
        GivenBan given = new GivenBan(BanReason.OTHER, null, null, null);
        bans.ban(List.of(new AffiliateId(FIRST)), "aurora", given);
        assertThat(told).containsExactly("1 OTHER null aurora");
        assertThatThrownBy(() -> bans.ban(List.of(new AffiliateId(SECOND)), "nobody", given))
                .isInstanceOf(NotFound.class);
        assertThat(told).hasSize(1);
    }

    private static final class Parties extends BanParties {

        @Override
        BanScope scope(@Nullable String merchantId) {
            if ("nobody".equals(merchantId)) {
                throw new NotFound("merchant");
            }
            return BanScope.PLATFORM;
        }
    }

    private final class One extends Bans {

        @Override
        public AffiliateStatus ban(
                AffiliateId id, @Nullable String merchantId, Supplier<GivenBan> given) {
            GivenBan ban = given.get();
            told.add(
                    id.value().getLeastSignificantBits()
                            + " "
                            + ban.reasonCode()
                            + " "
                            + ban.note()
                            + " "
                            + merchantId);
            return AffiliateStatus.BANNED;
        }
    }
}

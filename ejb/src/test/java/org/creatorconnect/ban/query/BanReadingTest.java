package org.creatorconnect.ban.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.UUID;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BanReadingTest extends DatabaseTest {

    private UUID mara;
    private UUID aurora;
    private UUID nordlys;
    private Ban ended;

    @BeforeEach
    void ban() {
        TestRows rows = new TestRows(entityManager, NOW);
        mara = rows.affiliate("Mara");
        aurora = rows.merchant("Aurora");
        nordlys = rows.merchant("Nordlys");
        ended = given(BanScope.at(new MerchantId(aurora)), -9);
        ended.end("operator", NOW.minusSeconds(5));
        given(BanScope.at(new MerchantId(nordlys)), -4);
        given(BanScope.at(new MerchantId(aurora)), -3);
        entityManager.find(Affiliate.class, mara).ban();
        given(BanScope.PLATFORM, -2);
    }

    @Test
    void thoseThatHoldAreThePlatformsFirstAndThenByMerchant() {
        assertThat(BanReading_.holding(entityManager, mara))
                .extracting(BanRow::merchantName, BanRow::merchantId, BanRow::platform)
                .containsExactly(
                        tuple(null, null, true),
                        tuple("Aurora", aurora, false),
                        tuple("Nordlys", nordlys, false));
    }

    @Test
    void everyBanSaysFromWhomItWasTheNewestFirst() {
        assertThat(BanReading_.all(entityManager, mara))
                .extracting(PastBan::merchantName)
                .containsExactly(null, "Aurora", "Nordlys", "Aurora");
        assertThat(BanReading_.all(entityManager, mara))
                .filteredOn(ban -> !ban.holds())
                .extracting(PastBan::id)
                .containsExactly(ended.id().value());
    }

    private Ban given(BanScope scope, int seconds) {
        return TestBans.written(
                entityManager, mara, scope, BanReason.OTHER, NOW.plusSeconds(seconds));
    }
}

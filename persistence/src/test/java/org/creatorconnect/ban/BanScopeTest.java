package org.creatorconnect.ban;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what a ban keeps somebody, as domain.md section 10 has it. */
class BanScopeTest {

    private static final MerchantId AURORA = new MerchantId(new UUID(0, 1));
    private static final MerchantId NORDLYS = new MerchantId(new UUID(0, 2));

    @ParameterizedTest
    @CsvSource({
        // scope, the affiliate's own state follows, dealt with Aurora, dealt with Nordlys
        "platform, true,  true,  true",
        "Aurora,   false, true,  false",
        "Nordlys,  false, false, true"
    })
    void aMerchantsBanTouchesThatMerchantAlone(
            String scope, boolean platform, boolean aurora, boolean nordlys) {
        BanScope banned = scope(scope);
        assertThat(banned.isPlatform()).isEqualTo(platform);
        assertThat(banned.covers(AURORA)).isEqualTo(aurora);
        assertThat(banned.covers(NORDLYS)).isEqualTo(nordlys);
    }

    @Test
    void aBanKeepsTheScopeItWasGiven() {
        for (String word : new String[] {"platform", "Aurora", "Nordlys"}) {
            Ban ban =
                    TestBans.of(
                            new UUID(0, 3),
                            scope(word),
                            BanReason.OTHER,
                            Instant.parse("2026-03-02T10:00:00Z"));
            assertThat(ban.scope()).isEqualTo(scope(word));
        }
    }

    private static BanScope scope(String word) {
        return switch (word) {
            case "platform" -> BanScope.PLATFORM;
            case "Aurora" -> BanScope.at(AURORA);
            default -> BanScope.at(NORDLYS);
        };
    }
}

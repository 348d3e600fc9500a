package org.creatorconnect.appeal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** Which bans leave appeals for a role without anything to decide. */
class AppealEffectsTest {

    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));

    private final List<AffiliateId> asked = new ArrayList<>();

    @Test
    void aBanFromThePlatformLeavesNoRoleToDecideAndAMerchantsDoes() {
        AppealEffects effects = new AppealEffects(null, null, null, new Appeals(), null, null);
        effects.end(TestBans.told(MARA, BanScope.at(new MerchantId(new UUID(0, 2)))));
        assertThat(asked).isEmpty();
        effects.end(TestBans.told(MARA, BanScope.PLATFORM));
        assertThat(asked).containsExactly(MARA);
    }

    private final class Appeals extends AppealRepository {

        @Override
        public List<Appeal> undecidedAboutRoles(AffiliateId affiliate) {
            asked.add(affiliate);
            return List.of();
        }
    }
}

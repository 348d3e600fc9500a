package org.creatorconnect.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterRepository;
import org.junit.jupiter.api.Test;

/** What ends an agency's roster. */
class AgencyEndTest {

    private static final AffiliateId AGENCY = new AffiliateId(new UUID(0, 1));

    private final List<AffiliateId> asked = new ArrayList<>();

    @Test
    void aBanFromThePlatformEndsTheRosterAndAMerchantsLeavesIt() {
        AgencyEnd end = new AgencyEnd(new Rosters(), null, null, null, InstantSource.system());
        end.end(TestBans.told(AGENCY, BanScope.at(new MerchantId(new UUID(0, 2)))));
        assertThat(asked).isEmpty();
        end.end(TestBans.told(AGENCY, BanScope.PLATFORM));
        assertThat(asked).containsExactly(AGENCY, AGENCY);
    }

    @Test
    void aClosureEndsTheRosterAndTheWishForOneLeavesIt() {
        AgencyEnd end = new AgencyEnd(new Rosters(), null, null, null, InstantSource.system());
        end.end(new AffiliateLeaving(AGENCY, AffiliateStatus.LEAVING));
        end.end(new AffiliateLeaving(AGENCY, AffiliateStatus.ACTIVE));
        assertThat(asked).isEmpty();
        end.end(new AffiliateLeaving(AGENCY, AffiliateStatus.CLOSED));
        assertThat(asked).containsExactly(AGENCY, AGENCY);
    }

    private final class Rosters extends RosterRepository {

        @Override
        public List<RosterInvitationId> open(AffiliateId agency) {
            asked.add(agency);
            return List.of();
        }

        @Override
        public List<RosterContractId> running(AffiliateId agency) {
            asked.add(agency);
            return List.of();
        }
    }
}

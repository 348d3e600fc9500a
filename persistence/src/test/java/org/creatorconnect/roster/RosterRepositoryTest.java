package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which contract holds when, as the database finds it. */
class RosterRepositoryTest extends DatabaseTest {

    private static final LocalDate TODAY = RosterContract.day(NOW);

    private final AffiliateId mcn = new AffiliateId(UUID.randomUUID());
    private final AffiliateId creator = new AffiliateId(UUID.randomUUID());
    private RosterRepository rosters;
    private Affiliate agency;

    @BeforeEach
    void join() {
        rosters = with(new RosterRepository());
        agency = new Affiliate(mcn, null, "Lantern", "Lantern Ltd", "SE", NOW);
        entityManager.persist(agency);
        entityManager.persist(new Affiliate(creator, null, "Mara", "Mara Lind", "SE", NOW));
        entityManager.flush();
    }

    @Test
    void nothingIsSharedWithoutAContract() {
        assertThat(rosters.inForce(creator, NOW)).isEmpty();
        assertThat(rosters.overlaps(creator, TODAY, Optional.empty())).isFalse();
    }

    @Test
    void aContractHoldsFromItsFirstToItsLastDay() {
        agree(1_500, Optional.of(TODAY.plusDays(2)), Optional.of(TODAY.plusDays(9)));
        assertThat(rosters.inForce(creator, at(2).minusMillis(1))).isEmpty();
        assertThat(rosters.inForce(creator, at(2)).orElseThrow().share().basisPoints())
                .isEqualTo(1_500);
        assertThat(rosters.inForce(creator, at(10).minusMillis(1))).isPresent();
        assertThat(rosters.inForce(creator, at(10))).isEmpty();
    }

    @Test
    void anotherShareHoldsFromTheMomentItWasAccepted() {
        RosterContract contract = agree(1_500, Optional.empty(), Optional.empty());
        Instant accepted = NOW.plus(Duration.ofDays(3));
        rosters.add(new RosterShare(contract.id(), accepted, new AgencyShare(1_250)));
        entityManager.flush();
        assertThat(share(accepted.minusMillis(1))).isEqualTo(1_500);
        assertThat(share(accepted)).isEqualTo(1_250);
    }

    @Test
    void nothingIsSharedWithABannedAgency() {
        agree(1_500, Optional.empty(), Optional.empty());
        agency.ban();
        entityManager.flush();
        assertThat(rosters.inForce(creator, NOW)).isEmpty();
    }

    @Test
    void contractsThatMeetOverlapAndThoseThatFollowDoNot() {
        agree(1_500, Optional.of(TODAY.plusDays(10)), Optional.of(TODAY.plusDays(20)));
        assertThat(rosters.overlaps(creator, TODAY.plusDays(20), Optional.empty())).isTrue();
        assertThat(rosters.overlaps(creator, TODAY.plusDays(21), Optional.empty())).isFalse();
        assertThat(rosters.overlaps(creator, TODAY, Optional.of(TODAY.plusDays(9)))).isFalse();
        assertThat(rosters.overlaps(creator, TODAY, Optional.of(TODAY.plusDays(10)))).isTrue();
        assertThat(rosters.overlaps(creator, TODAY, Optional.empty())).isTrue();
    }

    @Test
    void theDatabaseItselfKeepsContractsOfACreatorApart() {
        agree(1_500, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> agree(500, Optional.of(TODAY.plusDays(5)), Optional.empty()))
                .hasStackTraceContaining("contracts of a creator overlap");
    }

    @Test
    void oneThatWasLetGoBeforeItsFirstDayIsInNobodysWay() {
        RosterContract contract = agree(1_500, Optional.of(TODAY.plusDays(10)), Optional.empty());
        contract.askRelease(NOW);
        contract.release(NOW);
        entityManager.flush();
        assertThat(rosters.overlaps(creator, TODAY, Optional.empty())).isFalse();
        agree(500, Optional.empty(), Optional.empty());
        assertThat(share(NOW)).isEqualTo(500);
    }

    private int share(Instant at) {
        return rosters.inForce(creator, at).orElseThrow().share().basisPoints();
    }

    private static Instant at(int days) {
        return TODAY.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private RosterContract agree(
            int basisPoints, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        AgencyShare share = new AgencyShare(basisPoints);
        RosterInvitation invitation =
                new RosterInvitation(
                        new RosterInvitationId(UUID.randomUUID()),
                        mcn,
                        creator,
                        new RosterTerms(share, 30, 90, startsOn, endsOn),
                        NOW);
        rosters.add(invitation);
        entityManager.flush();
        invitation.accept(creator, NOW);
        RosterContract contract =
                new RosterContract(new RosterContractId(UUID.randomUUID()), invitation, NOW);
        Instant first = contract.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        rosters.add(contract, new RosterShare(contract.id(), first, share));
        entityManager.flush();
        return contract;
    }
}

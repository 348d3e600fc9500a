package org.creatorconnect.roster.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Signed;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides of a contract see of a fee before it is earned. */
class SplitQueriesTest extends DatabaseTest {

    private static final Money FEE = Money.of(33_333, "EUR");
    private static final int MANY = 10;

    private final UUID lantern = UUID.randomUUID();
    private final UUID mara = UUID.randomUUID();
    private final UUID jon = UUID.randomUUID();
    private RosterRepository rosters;
    private Affiliate agency;

    @BeforeEach
    void sign() {
        rosters = with(new RosterRepository());
        agency = join(lantern, "Lantern");
        join(mara, "Mara");
        join(jon, "Jon");
        entityManager.flush();
        Signed signed = new Signed(entityManager, rosters, NOW);
        signed.between(lantern, mara, 1_500, Optional.empty());
        signed.between(lantern, jon, 0, Optional.empty());
    }

    @Test
    void aCreatorSeesWhatEachSideWouldGetAndByWhichContract() {
        FeeSplit own = as(TaskCenterRows.creator(mara)).own(FEE).orElseThrow();
        assertThat(own.contract().mcnName()).isEqualTo("Lantern");
        assertThat(own.split().whole()).isEqualTo(FEE);
        assertThat(own.split().agency()).isEqualTo(Money.of(4_999, "EUR"));
        assertThat(own.split().creator()).isEqualTo(Money.of(28_334, "EUR"));
    }

    @Test
    void anAgencySeesItForEachCreatorOfItsRoster() {
        SplitQueries splits = as(TaskCenterRows.creator(lantern));
        assertThat(splits.own(FEE)).isEmpty();
        assertThat(splits.roster(FEE, MANY))
                .extracting(one -> one.contract().creatorName(), one -> one.split().agency())
                .containsExactly(
                        tuple("Jon", Money.of(0, "EUR")), tuple("Mara", Money.of(4_999, "EUR")));
    }

    @Test
    void nobodyElseSeesIt() {
        SplitQueries stranger = as(TaskCenterRows.creator(UUID.randomUUID()));
        assertThat(stranger.own(FEE)).isEmpty();
        assertThat(stranger.roster(FEE, MANY)).isEmpty();
        SplitQueries merchant = as(TaskCenterRows.merchantOf(UUID.randomUUID()));
        assertThat(merchant.own(FEE)).isEmpty();
        assertThat(merchant.roster(FEE, MANY)).isEmpty();
    }

    @Test
    void nothingIsSharedWithAnAgencyThatIsGoing() {
        agency.leave(true);
        entityManager.flush();
        assertThat(as(TaskCenterRows.creator(mara)).own(FEE)).isEmpty();
        assertThat(as(TaskCenterRows.creator(lantern)).roster(FEE, MANY)).isEmpty();
    }

    private Affiliate join(UUID id, String name) {
        Affiliate joined = new Affiliate(new AffiliateId(id), null, name, name, "SE", NOW);
        entityManager.persist(joined);
        return joined;
    }

    private SplitQueries as(Callers callers) {
        RosterQueries contracts =
                with(new RosterQueries(callers, with(new AffiliateRepository()), CLOCK));
        return new SplitQueries(callers, contracts, rosters, CLOCK);
    }
}

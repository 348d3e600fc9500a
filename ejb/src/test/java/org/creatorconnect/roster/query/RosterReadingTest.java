package org.creatorconnect.roster.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterReadingTest extends DatabaseTest {

    private static final int CONTRACTS = 30;
    private static final int PAGE = 7;

    private final Random random = new Random(17);
    private final UUID agency = UUID.randomUUID();

    @BeforeEach
    void sign() {
        join(agency, "Lantern");
        for (int i = 0; i < CONTRACTS; i++) {
            sign(i);
        }
    }

    @Test
    void everyOrderOfTheRosterIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                RosterQueries.SORTINGS, PAGE, place -> contracts().part(entityManager, place));
    }

    @Test
    void everyOrderOfTheInvitationsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                RosterInvitationQueries.SORTINGS,
                PAGE,
                place -> invitations().part(entityManager, place));
    }

    @Test
    void contractsAreFoundByTheirStateAndTheCreatorsName() {
        assertThat(
                        contracts()
                                .and(
                                        RosterReading.IN_STATE,
                                        "states",
                                        Set.of(RosterContractStatus.ACTIVE))
                                .total(entityManager)
                                .counted())
                .isEqualTo(CONTRACTS);
        assertThat(
                        contracts()
                                .and(RosterReading.FOUND, "words", Search.words("creator 12"))
                                .all(entityManager))
                .extracting(RosterContractRow::creatorName)
                .containsExactly("Creator 12");
        assertThat(
                        contracts()
                                .and(RosterReading.NAMED, "id", UUID.randomUUID())
                                .first(entityManager))
                .isEmpty();
        assertThat(
                        contracts()
                                .and(RosterReading.OF_PARTY, "party", UUID.randomUUID())
                                .first(entityManager))
                .isEmpty();
    }

    @Test
    void theShareAgreedLastIsShown() {
        RosterContractRow row = contracts().first(entityManager).orElseThrow();
        insert(
                "INSERT INTO roster_share (contract_id, from_at, share_bps) VALUES (?1, ?2, 777)",
                row.id(),
                NOW.plusSeconds(5));
        assertThat(
                        contracts()
                                .and(RosterReading.NAMED, "id", row.id())
                                .first(entityManager)
                                .orElseThrow()
                                .shareBps())
                .isEqualTo(777);
    }

    @Test
    void invitationsAreFoundByTheirState() {
        assertThat(
                        invitations()
                                .and(
                                        RosterReading.INVITATION_IN,
                                        "states",
                                        Set.of(RosterInvitationStatus.INVITED))
                                .total(entityManager)
                                .counted())
                .isZero();
    }

    @Test
    void anInvitationByMailIsFoundByWhoProvedTheAddressAndByItsAgency() {
        UUID mara = person("mara", "Mara@mail.example");
        UUID other = person("nils", "nils@mail.example");
        UUID mailed = mail(agency, "mara@Mail.example");
        assertThat(received(mara, account(mara))).containsExactly(mailed);
        assertThat(received(mara, account(other))).isEmpty();
        assertThat(received(other, account(other))).isEmpty();
        RosterInvitationRow row =
                invitations()
                        .found(RosterReading.INVITATION_FOUND, "RA@mail")
                        .first(entityManager)
                        .orElseThrow();
        assertThat(row.affiliateId()).isNull();
        assertThat(row.creatorName()).isEqualTo("mara@Mail.example").isEqualTo(row.email());
    }

    @Test
    void anAgencyThatInvitesItsOwnAddressIsNotItsCreator() {
        UUID own = person("lantern", "own@mail.example");
        mail(own, "own@mail.example");
        assertThat(received(own, account(own))).isEmpty();
    }

    private List<UUID> received(UUID creator, UUID account) {
        return Listing.of(
                        RosterInvitationRow.class,
                        RosterReading.INVITATION,
                        RosterReading.INVITATIONS,
                        RosterInvitationQueries.SORTINGS)
                .and(RosterReading.INVITED, "creator", creator)
                .with("account", account)
                .all(entityManager)
                .stream()
                .map(RosterInvitationRow::id)
                .toList();
    }

    private UUID mail(UUID mcn, String address) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO roster_invitation (id, version, mcn_id, email, share_bps, notice_days,"
                        + " tail_days, status, invited_at, lapses_at)"
                        + " VALUES (?1, 0, ?2, ?3, 1500, 30, 90, 'INVITED', ?4, ?4)",
                id,
                mcn,
                address,
                NOW);
        return id;
    }

    /**
     * Somebody with an affiliate and an address; the affiliate, after which the account is called.
     */
    private UUID person(String name, String address) {
        UUID affiliate = UUID.randomUUID();
        join(affiliate, name);
        UUID account = account(affiliate);
        insert(
                "INSERT INTO account (id, version, username, display_name, search_words, email,"
                        + " email_proved_at, created_at, affiliate_id, team_right)"
                        + " VALUES (?1, 0, ?2, ?2, ?2, ?3, ?4, ?4, ?5, 'OWNER')",
                account,
                name,
                address,
                NOW,
                affiliate);
        insert(
                "INSERT INTO team_member (id, version, team_id, affiliate_id, team_right, status,"
                        + " account_id, joined_at) VALUES (?1, 0, ?2, ?2, 'OWNER', 'MEMBER', ?1, ?3)",
                account,
                affiliate,
                NOW);
        return affiliate;
    }

    private static UUID account(UUID affiliate) {
        return new UUID(
                affiliate.getMostSignificantBits(), affiliate.getLeastSignificantBits() ^ 1);
    }

    private Listing<RosterContractRow> contracts() {
        return Listing.of(
                        RosterContractRow.class,
                        RosterReading.CONTRACT,
                        RosterReading.CONTRACTS,
                        RosterQueries.SORTINGS)
                .and(RosterReading.OF_AGENCY, "mcn", agency);
    }

    private Listing<RosterInvitationRow> invitations() {
        return Listing.of(
                        RosterInvitationRow.class,
                        RosterReading.INVITATION,
                        RosterReading.INVITATIONS,
                        RosterInvitationQueries.SORTINGS)
                .and(RosterReading.INVITED_BY, "mcn", agency);
    }

    private void join(UUID id, String name) {
        insert(
                "INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country,"
                        + " status, joined_at) VALUES (?1, 0, ?2, ?3, ?2, 'SE', 'ACTIVE', ?4)",
                id,
                name,
                SearchWords.kept(name),
                NOW);
    }

    private void sign(int number) {
        UUID creator = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        UUID contract = UUID.randomUUID();
        join(creator, "Creator " + number);
        LocalDate day = LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusDays(random.nextInt(5));
        insert(
                "INSERT INTO roster_invitation (id, version, mcn_id, affiliate_id, share_bps,"
                        + " notice_days, tail_days, status, invited_at, lapses_at, decided_at)"
                        + " VALUES (?1, 0, ?2, ?3, 1500, 30, 90, 'ACCEPTED', ?4, ?5, ?4)",
                invitation,
                agency,
                creator,
                NOW,
                NOW.plus(Duration.ofHours(random.nextInt(9))));
        insert(
                "INSERT INTO roster_contract (id, version, invitation_id, mcn_id, affiliate_id,"
                        + " notice_days, tail_days, starts_on, status, agreed_at)"
                        + " VALUES (?1, 0, ?2, ?3, ?4, 30, 90, ?5, 'ACTIVE', ?6)",
                contract,
                invitation,
                agency,
                creator,
                day,
                NOW);
        insert(
                "INSERT INTO roster_share (contract_id, from_at, share_bps) VALUES (?1, ?2, 1500)",
                contract,
                NOW);
    }
}

package org.creatorconnect.closure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureStatus;
import org.creatorconnect.closure.ClosureStopped;
import org.creatorconnect.closure.Stop;
import org.creatorconnect.closure.StopReason;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may have their account deleted, what stops it, and what the clock does. */
class AccountClosuresTest extends DatabaseTest {

    private static final Instant DUE = NOW.plus(AccountClosure.WAIT);
    private static final String MARAS = "'" + ClosingHouse.MARAS.value() + "'";

    private ClosingHouse house;

    @BeforeEach
    void putTogether() {
        house = new ClosingHouse(entityManager, this::with, NOW);
    }

    @Test
    void whoAsksEarnsNothingNewAndIsTold() {
        house.asking.ask();
        assertThat(affiliate()).isEqualTo(AffiliateStatus.LEAVING);
        assertThat(house.acts).containsExactly("ACCOUNT_CLOSURE_ASKED");
        assertThat(house.letters).containsExactly("CLOSURE_ASKED zqmaraz@mail.example");
        assertThatThrownBy(house.asking::ask).isInstanceOf(StateForbids.class);
    }

    @Test
    void whoTakesItBackIsAsBefore() {
        AccountClosureId asked = house.asking.ask();
        house.asking.withdraw();
        assertThat(affiliate()).isEqualTo(AffiliateStatus.ACTIVE);
        assertThat(house.closures.get(asked).status()).isEqualTo(AccountClosureStatus.WITHDRAWN);
        assertThatThrownBy(house.asking::withdraw).isInstanceOf(NotFound.class);
        house.clock(DUE).close(asked);
        assertThat(house.accounts.get(ClosingHouse.MARA).isEnabled()).isTrue();
        assertThat(house.acts)
                .containsExactly("ACCOUNT_CLOSURE_ASKED", "ACCOUNT_CLOSURE_WITHDRAWN");
    }

    @Test
    void theClockClosesAccountAndAffiliate() {
        AccountClosureId asked = house.closedAt(DUE);
        assertThat(house.closures.get(asked).status()).isEqualTo(AccountClosureStatus.DONE);
        assertThat(affiliate()).isEqualTo(AffiliateStatus.CLOSED);
        assertThat(house.told).containsExactly(AffiliateStatus.LEAVING, AffiliateStatus.CLOSED);
        Account gone = house.accounts.get(ClosingHouse.MARA);
        assertThat(gone.roles()).isEmpty();
        assertThat(gone.username()).startsWith("deleted-");
        assertThatThrownBy(gone::enable).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> house.affiliates.get(ClosingHouse.MARAS).ban())
                .isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @MethodSource("stops")
    void whatIsOpenStopsItByItsName(StopReason reason, String sql) {
        house.run(sql);
        assertThatThrownBy(house.asking::ask)
                .isInstanceOf(ClosureStopped.class)
                .hasMessageContaining(reason.name());
        assertThat(house.acts).isEmpty();
        assertThat(affiliate()).isEqualTo(AffiliateStatus.ACTIVE);
    }

    static Stream<Arguments> stops() {
        return Stream.of(
                Arguments.of(
                        StopReason.OPEN_MONEY,
                        "INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor)"
                                + " VALUES ('AFFILIATE_PENDING', "
                                + MARAS
                                + ", 'EUR', -1, -1250, 0)"),
                Arguments.of(
                        StopReason.PAYOUT_ON_ITS_WAY,
                        "UPDATE payout SET status = 'INSTRUCTED' WHERE affiliate_id = " + MARAS),
                Arguments.of(
                        StopReason.RUNNING_WORK,
                        "UPDATE task_application SET status = 'APPLIED', decided_at = NULL WHERE"
                                + " affiliate_id = "
                                + MARAS),
                Arguments.of(
                        StopReason.CASE,
                        "UPDATE payout_case SET closed_at = NULL, confirmed_by = NULL, effect ="
                                + " NULL WHERE confirmed_by = 'zqmaraz'"),
                Arguments.of(
                        StopReason.BAN,
                        "UPDATE ban SET ended_at = NULL, ended_by = NULL WHERE affiliate_id = "
                                + MARAS),
                Arguments.of(
                        StopReason.LAST_OWNER,
                        "INSERT INTO team_member (id, version, team_id, affiliate_id, team_right,"
                                + " status, account_id, joined_at) VALUES (gen_random_uuid(), 0, "
                                + MARAS
                                + ", "
                                + MARAS
                                + ", 'ANALYST', 'MEMBER', '"
                                + ClosingHouse.OTHER.value()
                                + "', now())"));
    }

    @Test
    void aCreatorsContractStopsItAndAnAgencysEndsWithIt() {
        UUID other = ClosingHouse.id("f1");
        Signed signed = new Signed(entityManager, with(new RosterRepository()), NOW);
        signed.between(ClosingHouse.MARAS.value(), other, 1_500, Optional.empty());
        assertThat(house.stops.releasedBy(ClosingHouse.MARAS)).isEqualTo(1);
        assertThat(house.stops.releasedBy(new AffiliateId(other))).isZero();
        assertThat(stops(ClosingHouse.MARAS)).isEmpty();
        assertThat(stops(new AffiliateId(other))).containsExactly(StopReason.CONTRACT);
    }

    private List<StopReason> stops(AffiliateId affiliate) {
        return house
                .stops
                .of(house.accounts.get(ClosingHouse.MARA), Optional.of(affiliate))
                .stream()
                .map(Stop::reason)
                .toList();
    }

    @Test
    void theAmountsThatAreOpenAreTold() {
        house.run(
                "INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor) VALUES"
                        + " ('AFFILIATE_PAYABLE', "
                        + MARAS
                        + ", 'EUR', -1, -1250, 0)");
        assertThat(
                        house.stops.of(
                                house.accounts.get(ClosingHouse.MARA),
                                Optional.of(ClosingHouse.MARAS)))
                .extracting(Stop::reason)
                .containsExactly(StopReason.OPEN_MONEY);
        assertThatThrownBy(house.asking::ask).hasMessageContaining("12.50");
    }

    @Test
    void aBanThatCameMeanwhilePutsItOffAndItsPersonIsToldOnce() {
        AccountClosureId asked = house.asking.ask();
        house.run("UPDATE ban SET ended_at = NULL, ended_by = NULL WHERE affiliate_id = " + MARAS);
        house.clock(DUE).close(asked);
        house.clock(DUE.plus(AccountClosure.AGAIN)).close(asked);
        assertThat(house.closures.get(asked).isAsked()).isTrue();
        assertThat(house.acts).containsExactly("ACCOUNT_CLOSURE_ASKED", "ACCOUNT_CLOSURE_PUT_OFF");
        house.run("UPDATE ban SET ended_at = now(), ended_by = 'x' WHERE affiliate_id = " + MARAS);
        house.clock(DUE.plus(AccountClosure.AGAIN)).close(asked);
        assertThat(house.closures.get(asked).status()).isEqualTo(AccountClosureStatus.DONE);
    }

    @Test
    void aBanFromOneMerchantStopsNobody() {
        house.run("UPDATE ban SET ended_at = NULL, ended_by = NULL WHERE affiliate_id = " + MARAS);
        house.run(
                "INSERT INTO ban (id, version, affiliate_id, merchant_id, reason, banned_at, banned_by)"
                        + " SELECT gen_random_uuid(), 0, affiliate_id, '"
                        + ClosingHouse.SHOP
                        + "', 'OTHER', now(), 'x' FROM ban WHERE affiliate_id = "
                        + MARAS);
        assertThatThrownBy(house.asking::ask).hasMessageContaining("BAN");
        house.run(
                "UPDATE ban SET ended_at = now(), ended_by = 'x' WHERE merchant_id IS NULL AND"
                        + " affiliate_id = "
                        + MARAS);
        AccountClosureId asked = house.asking.ask();
        house.clock(DUE).close(asked);
        assertThat(house.closures.get(asked).status()).isEqualTo(AccountClosureStatus.DONE);
    }

    @Test
    void whoIsOneOfAMerchantsOwnersLeavesTheTeamAndTheMerchantStays() {
        place(ClosingHouse.OTHER, "OWNER");
        house.as(ClosingHouse.OTHER);
        assertThatThrownBy(house.asking::ask).hasMessageContaining("LAST_OWNER");
        house.run(
                "INSERT INTO account (id, version, username, display_name, created_at) VALUES ('"
                        + ClosingHouse.id("a2")
                        + "', 0, 'second-owner', 'Second', now())");
        place(new AccountId(ClosingHouse.id("a2")), "OWNER");
        house.closedAt(DUE);
        assertThat(house.accounts.get(ClosingHouse.OTHER).merchantId()).isEmpty();
        assertThat(
                        entityManager
                                .createNativeQuery(
                                        "SELECT status FROM team_member WHERE account_id = :gone",
                                        String.class)
                                .setParameter("gone", ClosingHouse.OTHER.value())
                                .getResultList())
                .containsExactly("LEFT");
        house.run("SET CONSTRAINTS ALL IMMEDIATE");
    }

    private void place(AccountId who, String right) {
        house.run(
                "UPDATE account SET merchant_id = '%s', affiliate_id = NULL, team_right = '%s' WHERE id = '%s'"
                        .formatted(ClosingHouse.SHOP, right, who.value()));
        house.run(
                ("INSERT INTO team_member (id, version, team_id, merchant_id, team_right, status,"
                                + " account_id, joined_at) VALUES (gen_random_uuid(), 0, '%1$s',"
                                + " '%1$s', '%2$s', 'MEMBER', '%3$s', now())")
                        .formatted(ClosingHouse.SHOP, right, who.value()));
        entityManager.clear();
    }

    private AffiliateStatus affiliate() {
        return house.affiliates.get(ClosingHouse.MARAS).status();
    }
}

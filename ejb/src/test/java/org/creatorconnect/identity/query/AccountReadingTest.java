package org.creatorconnect.identity.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.ApiToken;
import org.creatorconnect.identity.Invitation;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.Invitee;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;

    /** Names that no other test has, so that accounts kept by others are not found. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final AccountQueries accounts = new AccountQueries(new Self());
    private final InvitationQueries invitations = new InvitationQueries();
    private final List<UUID> ids = new ArrayList<>();
    private final MerchantId merchant = new MerchantId(UUID.randomUUID());

    /** Every third acts for a merchant and is disabled; some were opened at the same time. */
    @BeforeEach
    void open() {
        with(accounts);
        with(invitations);
        entityManager.persist(new Merchant(merchant, "kiosk" + mark, "SE", false, NOW));
        for (int at = 0; at < MANY; at++) {
            account(at);
            invite(at);
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheAccountsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                AccountQueries.SORTINGS,
                PAGE,
                place -> accounts.accounts(filter(Set.of(), Set.of(), mark), place));
    }

    @Test
    void everyOrderOfTheInvitationsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                InvitationQueries.SORTINGS,
                PAGE,
                place ->
                        invitations.invitations(
                                new InvitationFilter(Set.of(), Period.ALWAYS, mark), place));
    }

    @Test
    void everyFilterNarrowsTheAccounts() {
        assertThat(count(filter(Set.of(), Set.of(), mark))).isEqualTo(MANY);
        assertThat(count(filter(Set.of(Role.MERCHANT), Set.of(), mark))).isEqualTo(4);
        assertThat(count(filter(Set.of(Role.MERCHANT, Role.FINANCE), Set.of(), mark)))
                .isEqualTo(MANY);
        assertThat(count(filter(Set.of(), Set.of(AccountState.DISABLED), mark))).isEqualTo(4);
        assertThat(count(filter(Set.of(), Set.of(AccountState.ENABLED), mark))).isEqualTo(8);
        assertThat(count(filter(Set.of(), Set.of(AccountState.values()), mark))).isEqualTo(MANY);
        Period today = new Period(NOW.minusSeconds(1), NOW.plusSeconds(1));
        assertThat(count(new AccountFilter(Set.of(), Set.of(), today, mark))).isEqualTo(3);
    }

    @Test
    void anAccountIsFoundByItsPersonAndByItsMerchant() {
        assertThat(accounts.accounts(filter(Set.of(), Set.of(), "kiosk" + mark), Place.start(9)))
                .extracting(part -> part.rows().size())
                .isEqualTo(4);
        AccountRow row = accounts.account(ids.get(3)).orElseThrow();
        assertThat(row.roles()).containsExactly(Role.AUDITOR, Role.MERCHANT);
        assertThat(row.merchant()).isEqualTo("kiosk" + mark);
        assertThat(row.isEnabled()).isFalse();
        assertThat(accounts.named(ids.subList(0, 3))).hasSize(3);
        assertThat(accounts.account(UUID.randomUUID())).isEmpty();
    }

    @Test
    void invitationsAreFoundByAnyPartOfTheirWords() {
        assertThat(invited(Set.of(), "uest3-" + mark)).isEqualTo(1);
        assertThat(invited(Set.of(), "IOSK" + mark)).isEqualTo(4);
        assertThat(invited(Set.of(InvitationStatus.REVOKED), mark)).isEqualTo(6);
        assertThat(invited(Set.of(), mark + "%")).isZero();
        Period then = new Period(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(invitations.total(new InvitationFilter(Set.of(), then, mark)).counted())
                .isEqualTo(3);
    }

    @Test
    void oneOwnTokensComeValidOnesFirstThenTheNewest() {
        token("old", NOW.minusSeconds(9), false);
        token("gone", NOW, true);
        token("new", NOW.minusSeconds(1), false);
        entityManager.flush();
        assertThat(accounts.ownTokens())
                .extracting(TokenRow::name)
                .containsExactly("new", "old", "gone");
    }

    private void account(int at) {
        UUID id = UUID.randomUUID();
        ids.add(id);
        Set<String> roles =
                at % 3 == 0 ? Set.of(Role.MERCHANT, Role.AUDITOR) : Set.of(Role.FINANCE);
        Account account =
                new Account(
                        new AccountId(id),
                        "user" + at + "-" + mark,
                        "name" + at % 5,
                        roles,
                        NOW.minus(Duration.ofDays(at % 5)));
        if (at % 3 == 0) {
            account.enter(Team.ofMerchant(merchant.value()), TeamRight.OWNER);
            account.disable(NOW.plusSeconds(at % 2));
        }
        entityManager.persist(account);
    }

    private void invite(int at) {
        Invitation invitation =
                new Invitation(
                        new InvitationId(UUID.randomUUID()),
                        TokenFingerprint.of(mark + at),
                        new Invitee(
                                "guest" + at + "-" + mark,
                                "guest",
                                at % 3 == 0 ? Role.MERCHANT : Role.FINANCE,
                                at % 3 == 0 ? merchant.value() : null),
                        "ola" + at % 2,
                        new Invitation.Term(NOW, NOW.plus(Duration.ofDays(1 + at % 4))));
        if (at % 2 == 0) {
            invitation.revoke(NOW);
        }
        entityManager.persist(invitation);
    }

    private void token(String name, Instant at, boolean revoked) {
        ApiToken token =
                new ApiToken(
                        new TokenId(UUID.randomUUID()),
                        TokenFingerprint.of(mark + name),
                        new AccountId(ids.get(0)),
                        name,
                        at);
        if (revoked) {
            token.revoke(NOW);
        }
        entityManager.persist(token);
    }

    private static AccountFilter filter(
            Set<String> roles, Set<AccountState> states, String search) {
        return new AccountFilter(roles, states, Period.ALWAYS, search);
    }

    private long count(AccountFilter filter) {
        return accounts.total(filter).counted();
    }

    private long invited(Set<InvitationStatus> states, String search) {
        return invitations.total(new InvitationFilter(states, Period.ALWAYS, search)).counted();
    }

    /** The first account calls. */
    private final class Self extends Callers {

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(ids.get(0)),
                    "self",
                    Set.of(Role.FINANCE),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}

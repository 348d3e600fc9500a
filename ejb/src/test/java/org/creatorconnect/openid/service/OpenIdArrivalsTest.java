package org.creatorconnect.openid.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

/** Whose account it is that a provider tells of. */
class OpenIdArrivalsTest extends OpenIdTest {

    private final SignInId session = new SignInId(UUID.randomUUID());

    @Test
    void whoeverHasNoProvedAddressHasToHaveOneToJoin() {
        there.tell("email_verified", false);
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_UNPROVED);
        there.tell("email", null);
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_MISSING);
        there.tell("email", "nobody");
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_MISSING);
    }

    @Test
    void anAccountIsNeverFoundByItsAddress() {
        account("mara", "Mara@shop.example");
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_TAKEN);
        there.tell("groups", List.of("staff/finance"));
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_TAKEN);
    }

    @Test
    void whoeverLinksTheirAccountIsSignedInToIt() {
        caller = account("mara", "mara@shop.example");
        assertThat(link(session, Optional.of(session)).arrival().refused()).isEmpty();
        assertThat(signIn().caller().map(Caller::username)).contains("mara");
        assertThat(done).containsExactly("OPENID_LINKED", "OPENID_SIGNED_IN");
    }

    @Test
    void linkingNeedsTheSessionThatBeganIt() {
        caller = account("mara", "mara@shop.example");
        assertThat(link(session, Optional.empty()).arrival().refused())
                .contains(OpenIdRefusal.SESSION_GONE);
        SignInId other = new SignInId(UUID.randomUUID());
        assertThat(link(session, Optional.of(other)).arrival().refused())
                .contains(OpenIdRefusal.SESSION_GONE);
    }

    @Test
    void aSubjectHasOneAccountAndAnAccountOneSubject() {
        caller = account("mara", "mara@shop.example");
        link(session, Optional.of(session));
        there.tell("sub", "subject-2");
        assertThat(link(session, Optional.of(session)).arrival().refused())
                .contains(OpenIdRefusal.LINKED_ALREADY);
        caller = account("nora", "nora@shop.example");
        there.tell("sub", "subject-1");
        assertThat(link(session, Optional.of(session)).arrival().refused())
                .contains(OpenIdRefusal.LINKED_ELSEWHERE);
    }

    @Test
    void anAccountIsUnlinkedOnlyWhenAPasswordIsLeft() {
        caller = account("mara", "mara@shop.example");
        link(session, Optional.of(session));
        own.unlink();
        assertThat(own.isLinked()).isFalse();
        assertThat(refused()).isEqualTo(OpenIdRefusal.EMAIL_TAKEN);
        there.tell("groups", List.of("staff/finance")).tell("email", null);
        caller = signIn().caller().orElseThrow().account();
        assertThatThrownBy(own::unlink).isInstanceOf(StateForbids.class);
    }

    @Test
    void somebodyInAGroupOfStaffHasAnAccountByThat() {
        there.tell("groups", List.of("everybody", "staff/finance"));
        Caller staff = signIn().caller().orElseThrow();
        assertThat(staff.username()).isEqualTo("mara");
        assertThat(staff.roles()).containsExactly("finance");
        assertThat(done)
                .containsExactly(
                        "OPENID_LINKED", "OPENID_STAFF_OPENED finance", "OPENID_SIGNED_IN");
        assertThat(signIn().caller().map(Caller::account)).contains(staff.account());
    }

    @Test
    void rolesFollowGroupsAtEverySignIn() {
        there.tell("groups", List.of("staff/finance"));
        signIn();
        done.clear();
        there.tell("groups", List.of("staff/desk"));
        assertThat(signIn().caller().orElseThrow().roles()).isEqualTo(Set.of("operator"));
        assertThat(done)
                .containsExactly("OPENID_ROLES_CHANGED +operator -finance", "OPENID_SIGNED_IN");
    }

    @Test
    void whoeverLeftAllGroupsLosesAllRolesAndIsNotLetIn() {
        there.tell("groups", List.of("staff/finance"));
        Account account = accounts.get(signIn().caller().orElseThrow().account());
        there.tell("groups", List.of());
        assertThat(refused()).isEqualTo(OpenIdRefusal.NO_ROLE);
        assertThat(account.roles()).isEmpty();
    }

    @Test
    void anAccountThatFollowsGroupsHasNoPassword() {
        there.tell("groups", List.of("staff/finance"));
        Account account = accounts.get(signIn().caller().orElseThrow().account());
        assertThatThrownBy(() -> account.usePassword("a hash")).isInstanceOf(StateForbids.class);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE account SET password_hash = 'x' WHERE id = ?1")
                                        .setParameter(1, account.id().value())
                                        .executeUpdate())
                .hasMessageContaining("account_groups_or_password");
    }

    @Test
    void groupsGiveNothingToAnAccountThatSomebodyJoinedWith() {
        caller = account("mara", "mara@shop.example");
        link(session, Optional.of(session));
        there.tell("groups", List.of("staff/finance"));
        assertThat(signIn().caller().orElseThrow().roles()).isEqualTo(Set.of("affiliate"));
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        there.tell("groups", List.of("staff/finance"));
        accounts.get(signIn().caller().orElseThrow().account()).disable(NOW);
        entityManager.flush();
        assertThat(refused()).isEqualTo(OpenIdRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void aUserNameThatSomebodyHasIsGivenToNobodyElse() {
        account("mara", "other@shop.example");
        there.tell("groups", List.of("staff/finance"));
        assertThat(signIn().caller().orElseThrow().username()).matches("mara-[0-9a-f]{8}");
    }

    @Test
    void claimsAreReadUnderTheNamesThatTheInstallationMaps() {
        settings.with("CLAIM_GROUPS", "realm_access.roles").with("CLAIM_SUBJECT", "oid");
        there.tell("realm_access", Map.of("roles", List.of("staff/desk"))).tell("oid", "o-1");
        assertThat(signIn().caller().orElseThrow().roles()).containsExactly("operator");
        assertThat(
                        entityManager
                                .createNativeQuery("SELECT subject FROM openid_link", String.class)
                                .getResultList())
                .isEqualTo(List.of("o-1"));
    }

    @Test
    void afterManyThatCameToNothingANetworkWaits() {
        for (int tries = 0; tries < OpenIdAnswering.MOST_REFUSED; tries++) {
            answer("state=made-up&code=x", "");
        }
        int written = done.size();
        assertThat(refused()).isEqualTo(OpenIdRefusal.TOO_MANY);
        assertThat(done).hasSize(written);
    }
}

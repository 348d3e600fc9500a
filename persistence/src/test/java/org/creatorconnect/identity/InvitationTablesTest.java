package org.creatorconnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationTablesTest extends DatabaseTest {

    private final InvitationRepository invitations = new InvitationRepository();
    private final AccountRepository accounts = new AccountRepository();

    @BeforeEach
    void connect() {
        with(invitations);
        with(accounts);
    }

    @Test
    void theApplicationsRoleMayEndAnInvitationAndNothingElse() {
        Invitation accepted = invite("ada", "secret-1");
        Invitation revoked = invite("bea", "secret-2");
        entityManager.flush();
        Account account =
                new Account(
                        new AccountId(UUID.randomUUID()), "ada", "Ada", Set.of(Role.FINANCE), NOW);
        accounts.add(account);
        entityManager.flush();
        accepted.accept(account.id(), NOW);
        revoked.revoke(NOW);
        entityManager.flush();
        assertThat(invitations.isOffered("ada")).isFalse();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE invitation SET role = 'operator'")
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void aUserNameIsOfferedToOnePersonAtATime() {
        invite("ada", "secret-1");
        entityManager.flush();
        assertThat(invitations.isOffered("ADA")).isTrue();
        invite("ada", "secret-2");
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void onlyTheLinksFingerprintIsKept() {
        invite("ada", "secret-1");
        entityManager.flush();
        assertThat(invitations.bySecret(TokenFingerprint.of("secret-1"))).isPresent();
        assertThat(invitations.bySecret(TokenFingerprint.of("secret-2"))).isEmpty();
        assertThat(
                        entityManager
                                .createNativeQuery(
                                        "SELECT 1 FROM invitation i WHERE i::text LIKE"
                                                + " '%secret-1%'")
                                .getResultList())
                .isEmpty();
    }

    private Invitation invite(String username, String secret) {
        Invitation invitation =
                new Invitation(
                        new InvitationId(UUID.randomUUID()),
                        TokenFingerprint.of(secret),
                        new Invitee(username, "Ada", Role.FINANCE, null),
                        "operator",
                        new Invitation.Term(NOW, NOW.plus(Duration.ofDays(7))));
        invitations.add(invitation);
        return invitation;
    }
}

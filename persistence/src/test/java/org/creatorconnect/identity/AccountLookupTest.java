package org.creatorconnect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is calling is one statement. */
class AccountLookupTest extends DatabaseTest {

    private static final Set<String> ROLES = Set.of(Role.FINANCE, Role.AUDITOR);

    private AccountRepository accounts;
    private Statistics statistics;
    private TokenFingerprint fingerprint;

    @BeforeEach
    void open() {
        accounts = with(new AccountRepository());
        statistics =
                entityManager
                        .getEntityManagerFactory()
                        .unwrap(SessionFactory.class)
                        .getStatistics();
        AccountId id = new AccountId(UUID.randomUUID());
        fingerprint = TokenFingerprint.of("secret " + id);
        accounts.add(new Account(id, "lookup-" + id.value(), "Ada", ROLES, NOW));
        entityManager.flush();
        accounts.addToken(
                new ApiToken(new TokenId(UUID.randomUUID()), fingerprint, id, "shop", NOW));
        entityManager.flush();
        entityManager.clear();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aTokenLeadsToItsAccountAndRolesInOneStatement() {
        Optional<Account> found = accounts.byToken(fingerprint);

        assertThat(found.map(Account::roles)).contains(ROLES);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aNameLeadsToItsAccountAndRolesInOneStatement() {
        String username = accounts.byToken(fingerprint).orElseThrow().username();
        entityManager.clear();
        statistics.clear();

        assertThat(accounts.byUsername(username).map(Account::roles)).contains(ROLES);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aLockedAccountIsReadAsItIsThen() {
        Account account = accounts.byToken(fingerprint).orElseThrow();
        insert("UPDATE account SET display_name = 'Bea' WHERE id = ?1", account.id().value());
        assertThat(accounts.lock(account.id()).displayName()).isEqualTo("Bea");
        assertThat(accounts.lock(account.id()).roles()).isEqualTo(ROLES);
    }

    @Test
    void aRevokedTokenLeadsNowhere() {
        entityManager
                .createQuery(
                        "update ApiToken t set t.revokedAt = :now where t.fingerprint ="
                                + " :fingerprint")
                .setParameter("now", NOW)
                .setParameter("fingerprint", fingerprint.value())
                .executeUpdate();

        assertThat(accounts.byToken(fingerprint)).isEmpty();
        assertThat(accounts.byToken(TokenFingerprint.of("nobody's"))).isEmpty();
    }
}

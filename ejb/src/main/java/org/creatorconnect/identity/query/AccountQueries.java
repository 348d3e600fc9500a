package org.creatorconnect.identity.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who can sign in, who is invited, and the caller's own tokens. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {

    private static final String ACCOUNTS =
            """
            SELECT a.id, a.username, a.display_name,
                   ARRAY(SELECT r.role FROM account_role r WHERE r.account_id = a.id ORDER BY r.role),
                   m.name, a.affiliate_id, a.created_at, a.disabled_at
            FROM account a LEFT JOIN merchant m ON m.id = a.merchant_id
            """;

    private static final String ACCOUNTS_LISTED =
            """
            WHERE (CAST(:before AS uuid) IS NULL OR a.id < :before)
              AND (:role = '' OR EXISTS (SELECT 1 FROM account_role r
                                         WHERE r.account_id = a.id AND r.role = :role))
              AND (:words = '' OR word_vector(a.search_words) @@ CAST(:words AS tsquery))
            ORDER BY a.id DESC LIMIT :limit\
            """;

    private static final String INVITATIONS =
            """
            SELECT i.id, i.username, i.display_name, i.role, m.name, i.status, i.invited_by, i.invited_at,
                   i.expires_at
            FROM invitation i LEFT JOIN merchant m ON m.id = i.merchant_id
            """;

    private static final String INVITATIONS_LISTED =
            """
            WHERE (CAST(:before AS uuid) IS NULL OR i.id < :before) AND (:status = '' OR i.status = :status)
            ORDER BY i.id DESC LIMIT :limit\
            """;

    private static final String TOKENS =
            """
            SELECT id, name, created_at, revoked_at FROM api_token
            WHERE account_id = :owner ORDER BY revoked_at IS NOT NULL, created_at DESC, id LIMIT :limit\
            """;

    private static final int MOST_TOKENS = 100;

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected AccountQueries() {
        this(null);
    }

    @Inject
    public AccountQueries(Callers callers) {
        this.callers = callers;
    }

    /** Accounts, newest first, from the one made before the given one. */
    public List<AccountRow> accounts(AccountFilter filter, @Nullable UUID before, int limit) {
        return rows(
                        entityManager
                                .createNativeQuery(ACCOUNTS + ACCOUNTS_LISTED)
                                .setParameter("before", before)
                                .setParameter("role", filter.role())
                                .setParameter("words", Search.words(filter.text()))
                                .setParameter("limit", limit))
                .stream()
                .map(AccountQueries::account)
                .toList();
    }

    public Optional<AccountRow> account(UUID id) {
        return rows(
                        entityManager
                                .createNativeQuery(ACCOUNTS + "WHERE a.id = :id")
                                .setParameter("id", id))
                .stream()
                .findFirst()
                .map(AccountQueries::account);
    }

    public Optional<InvitationRow> invitation(UUID id) {
        return rows(
                        entityManager
                                .createNativeQuery(INVITATIONS + "WHERE i.id = :id")
                                .setParameter("id", id))
                .stream()
                .findFirst()
                .map(AccountQueries::invitation);
    }

    /** Invitations, newest first, from the one made before the given one. */
    public List<InvitationRow> invitations(String status, @Nullable UUID before, int limit) {
        return rows(
                        entityManager
                                .createNativeQuery(INVITATIONS + INVITATIONS_LISTED)
                                .setParameter("before", before)
                                .setParameter("status", status)
                                .setParameter("limit", limit))
                .stream()
                .map(AccountQueries::invitation)
                .toList();
    }

    /** The caller's own tokens: the valid ones first, then the newest. */
    @RolesAllowed({
        Role.AFFILIATE,
        Role.MERCHANT,
        Role.OPERATOR,
        Role.REVIEWER,
        Role.FINANCE,
        Role.AUDITOR
    })
    public List<TokenRow> ownTokens() {
        return rows(
                        entityManager
                                .createNativeQuery(TOKENS)
                                .setParameter("owner", callers.current().account().value())
                                .setParameter("limit", MOST_TOKENS))
                .stream()
                .map(
                        row ->
                                new TokenRow(
                                        (UUID) row[0],
                                        (String) row[1],
                                        (Instant) row[2],
                                        (Instant) row[3]))
                .toList();
    }

    private static AccountRow account(Object[] row) {
        return new AccountRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Arrays.stream((Object[]) row[3]).map(String::valueOf).toList(),
                (String) row[4],
                (UUID) row[5],
                (Instant) row[6],
                (Instant) row[7]);
    }

    private static InvitationRow invitation(Object[] row) {
        return new InvitationRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                InvitationStatus.valueOf((String) row[5]),
                (String) row[6],
                (Instant) row[7],
                (Instant) row[8]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}

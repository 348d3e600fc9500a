package org.creatorconnect.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Finds what stops the deletion of an account, over all rooms. */
@ApplicationScoped
public class StopRepository {

    private static final String OTHERS =
            """
            SELECT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = :team
                           AND m.status IN ('MEMBER', 'INVITED') AND m.account_id IS DISTINCT FROM :account)""";

    private static final String OTHER_OWNERS =
            """
            SELECT EXISTS (SELECT 1 FROM team_member m JOIN account a ON a.id = m.account_id
                           WHERE m.team_id = :team AND m.status = 'MEMBER' AND m.team_right = 'OWNER'
                             AND a.disabled_at IS NULL AND m.account_id <> :account)""";

    private static final String OTHER_OPERATORS =
            """
            SELECT EXISTS (SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id
                           WHERE r.role = 'operator' AND a.disabled_at IS NULL AND a.id <> :account)""";

    /** Each asks about one affiliate whether it holds. */
    private static final String OF_AFFILIATE =
            """
            SELECT EXISTS (SELECT 1 FROM payout p WHERE p.affiliate_id = :affiliate
                           AND p.status IN ('CREATED', 'INSTRUCTED', 'ACCEPTED', 'UNKNOWN')),
                   EXISTS (SELECT 1 FROM assignment a WHERE a.affiliate_id = :affiliate
                           AND a.status IN ('ACCEPTED', 'APPROVED'))
                   OR EXISTS (SELECT 1 FROM task_application t WHERE :affiliate IN (t.affiliate_id, t.mcn_id)
                              AND t.status IN ('APPLIED', 'AWAITING_CREATOR')),
                   EXISTS (SELECT 1 FROM roster_contract c WHERE c.affiliate_id = :affiliate
                           AND c.status IN ('ACTIVE', 'NOTICE')),
                   EXISTS (SELECT 1 FROM payout_case k JOIN payout p ON p.id = k.payout_id
                           WHERE p.affiliate_id = :affiliate AND k.closed_at IS NULL)
                   OR EXISTS (SELECT 1 FROM earning e JOIN payout_case k ON k.id = e.case_id
                              WHERE e.affiliate_id = :affiliate AND k.closed_at IS NULL),
                   EXISTS (SELECT 1 FROM ban b WHERE b.affiliate_id = :affiliate AND b.merchant_id IS NULL
                           AND b.ended_at IS NULL)""";

    private static final List<StopReason> IN_THIS_ORDER =
            List.of(
                    StopReason.PAYOUT_ON_ITS_WAY,
                    StopReason.RUNNING_WORK,
                    StopReason.CONTRACT,
                    StopReason.CASE,
                    StopReason.BAN);

    private static final String RELEASED =
            """
            SELECT count(DISTINCT c.affiliate_id) FROM roster_contract c
            WHERE c.mcn_id = :affiliate AND c.status IN ('ACTIVE', 'NOTICE')""";

    private static final String OPEN_MONEY =
            """
            SELECT CAST(sum(-l.balance) AS bigint), l.currency FROM ledger_account l
            WHERE l.owner_id = :affiliate AND l.kind IN ('AFFILIATE_PENDING', 'AFFILIATE_PAYABLE')
            GROUP BY l.currency HAVING sum(-l.balance) > 0 ORDER BY l.currency""";

    @PersistenceContext EntityManager entityManager;

    /** The affiliate that goes with this account: the one of which it is the last person. */
    public Optional<AffiliateId> goingAlong(Account account) {
        return account.affiliateId()
                .filter(affiliate -> !isTrue(OTHERS, affiliate, account))
                .map(AffiliateId::new);
    }

    /**
     * Everything that stops the deletion of this account now.
     *
     * @param affiliate that goes with it, as {@link #goingAlong} tells
     */
    public List<Stop> of(Account account, Optional<AffiliateId> affiliate) {
        List<Stop> found = new ArrayList<>();
        affiliate.ifPresent(one -> found.addAll(ofAffiliate(one)));
        Optional<UUID> leftBehind =
                affiliate.isPresent()
                        ? Optional.empty()
                        : account.merchantId().or(account::affiliateId);
        if (leftBehind.filter(team -> isLastOwner(team, account)).isPresent()) {
            found.add(Stop.of(StopReason.LAST_OWNER));
        }
        if (account.roles().contains(Role.OPERATOR) && !isTrue(OTHER_OPERATORS, null, account)) {
            found.add(Stop.of(StopReason.LAST_OPERATOR));
        }
        return found;
    }

    /** How many creators are free as soon as this agency is closed: its contracts end with it. */
    public int releasedBy(AffiliateId agency) {
        return ((Number)
                        entityManager
                                .createNativeQuery(RELEASED)
                                .setParameter("affiliate", agency.value())
                                .getSingleResult())
                .intValue();
    }

    private boolean isLastOwner(UUID team, Account account) {
        return account.teamRight().filter(right -> right == TeamRight.OWNER).isPresent()
                && !isTrue(OTHER_OWNERS, team, account);
    }

    private List<Stop> ofAffiliate(AffiliateId affiliate) {
        List<Stop> found = new ArrayList<>();
        List<Money> open =
                SqlRow.all(
                        entityManager
                                .createNativeQuery(OPEN_MONEY)
                                .setParameter("affiliate", affiliate.value()),
                        SqlRow::money);
        if (!open.isEmpty()) {
            found.add(new Stop(StopReason.OPEN_MONEY, open));
        }
        found.addAll(
                SqlRow.one(
                        entityManager
                                .createNativeQuery(OF_AFFILIATE)
                                .setParameter("affiliate", affiliate.value()),
                        StopRepository::flags));
        return found;
    }

    private static List<Stop> flags(SqlRow row) {
        List<Stop> found = new ArrayList<>();
        for (StopReason reason : IN_THIS_ORDER) {
            if (row.flag()) {
                found.add(Stop.of(reason));
            }
        }
        return found;
    }

    private boolean isTrue(String sql, @Nullable UUID team, Account account) {
        Query query = entityManager.createNativeQuery(sql, Boolean.class);
        query.setParameter("account", account.id().value());
        if (team != null) {
            query.setParameter("team", team);
        }
        return (Boolean) query.getSingleResult();
    }
}

package org.creatorconnect.merge.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeRepository;
import org.creatorconnect.merge.MovedAlong;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** What will happen when two affiliates are made one: for whoever proposes it and who decides. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MergeOutlooks {

    private static final String ALONG =
            """
            SELECT (SELECT count(*) FROM tracking_link l WHERE l.affiliate_id = :merged),
                   (SELECT count(*) FROM channel c WHERE c.affiliate_id = :merged AND c.duplicate_of IS NULL
                    AND (c.status IN ('VERIFIED', 'PROOF_MISSING', 'PAUSED') OR NOT EXISTS (
                        SELECT 1 FROM channel o WHERE o.affiliate_id = :survivor AND o.place = c.place
                          AND o.duplicate_of IS NULL))),
                   (SELECT count(*) FROM commission c WHERE c.affiliate_id = :merged
                    AND c.status IN ('PENDING', 'APPROVED') AND NOT EXISTS (
                        SELECT 1 FROM commission o WHERE o.line_id = c.line_id AND o.affiliate_id = :survivor)),
                   (SELECT count(*) FROM earning e WHERE e.affiliate_id = :merged AND e.payout_id IS NULL
                    AND e.withdrawn_at IS NULL)""";

    private static final String BALANCES =
            """
            SELECT currency, CAST(coalesce(sum(side * balance) FILTER (WHERE kind = 'AFFILIATE_PENDING'), 0) AS bigint),
                   CAST(coalesce(sum(side * balance) FILTER (WHERE kind = 'AFFILIATE_PAYABLE'), 0) AS bigint),
                   CAST(coalesce(sum(side * balance) FILTER (WHERE kind = 'AFFILIATE_DEBT'), 0) AS bigint)
            FROM ledger_account WHERE owner_id = :affiliate
            GROUP BY currency HAVING bool_or(balance <> 0) ORDER BY currency""";

    private final AffiliateMergeRepository merges;
    @PersistenceContext EntityManager entityManager;

    protected MergeOutlooks() {
        this(null);
    }

    @Inject
    public MergeOutlooks(AffiliateMergeRepository merges) {
        this.merges = merges;
    }

    /**
     * @param but the proposal that is looked at, which stops nothing by itself
     * @throws NotFound when there is one of them that there is not
     */
    public MergeOutlook outlook(AffiliateId survivor, AffiliateId merged, AffiliateMergeId but) {
        return new MergeOutlook(
                merges.stops(survivor, merged, but),
                along(survivor, merged),
                balances(survivor),
                balances(merged));
    }

    private MovedAlong along(AffiliateId survivor, AffiliateId merged) {
        return SqlRow.one(
                entityManager
                        .createNativeQuery(ALONG)
                        .setParameter("survivor", survivor.value())
                        .setParameter("merged", merged.value()),
                row -> new MovedAlong(row.large(), row.large(), row.large(), row.large()));
    }

    private List<MergeBalance> balances(AffiliateId affiliate) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(BALANCES)
                        .setParameter("affiliate", affiliate.value()),
                row -> {
                    String currency = row.text();
                    Money pending = row.money(currency);
                    Money payable = row.money(currency);
                    return new MergeBalance(pending, payable, row.money(currency));
                });
    }
}

package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutId;
import org.jspecify.annotations.Nullable;

/** What payouts are made of, down to the commission or assignment that earned it. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutItemQueries {

    private static final String PAGE =
            """
            SELECT i.earning_id, e.source, coalesce(c.id, g.id, e.source_id),
                   coalesce(d.title, l.product_reference, k.title, ''), coalesce(m.name, ''),
                   coalesce(o.reference || ' / ' || l.reference, r.percent || ' %', ''), i.amount_minor, e.currency
            FROM payout_item i JOIN earning e ON e.id = i.earning_id
            LEFT JOIN commission c ON e.source = 'COMMISSION' AND c.id = e.source_id
            LEFT JOIN shop_order o ON o.id = c.order_id LEFT JOIN order_line l ON l.id = c.line_id
            LEFT JOIN product d ON d.merchant_id = c.merchant_id AND d.reference = l.product_reference
            LEFT JOIN tranche r ON e.source = 'TRANCHE' AND r.id = e.source_id
            LEFT JOIN assignment g ON g.id = r.assignment_id LEFT JOIN task k ON k.id = g.task_id
            LEFT JOIN campaign n ON n.id = k.campaign_id
            LEFT JOIN merchant m ON m.id = coalesce(c.merchant_id, n.merchant_id)
            WHERE i.payout_id = :payout AND (CAST(:after AS uuid) IS NULL OR i.earning_id > :after)
            ORDER BY i.earning_id LIMIT :limit""";

    private final PayoutQueries payouts;
    @PersistenceContext EntityManager entityManager;

    protected PayoutItemQueries() {
        this(null);
    }

    @Inject
    public PayoutItemQueries(PayoutQueries payouts) {
        this.payouts = payouts;
    }

    /**
     * A payout's earnings in the order of their ids, from the one after the given one. They stay
     * known when the payout failed and let go of them.
     *
     * @throws org.creatorconnect.refusal.NotFound when there is no such payout, or it is somebody
     *     else's and the caller is not of the staff
     */
    public List<PayoutItemRow> items(PayoutId payout, @Nullable UUID after, int limit) {
        payouts.payout(payout);
        return SqlRow.all(
                entityManager
                        .createNativeQuery(PAGE)
                        .setParameter("payout", payout.value())
                        .setParameter("after", after)
                        .setParameter("limit", limit),
                row ->
                        new PayoutItemRow(
                                row.id(),
                                row.word(EarningSource.class),
                                row.id(),
                                row.text(),
                                row.text(),
                                row.text(),
                                row.money()));
    }
}

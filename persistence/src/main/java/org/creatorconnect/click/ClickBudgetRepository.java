package org.creatorconnect.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.merchant.MerchantId;

/**
 * Tells whether merchants can pay for what their links bring: whether any of their funds lies above
 * its floor, which is zero, or below it for a merchant on credit. A program names no currency and
 * an order may come in any, so funds in one book are enough; what another book lacks is owed.
 */
@ApplicationScoped
public class ClickBudgetRepository {

    /** Whether a row of {@code ledger_account} named {@code f} is a merchant's and has money. */
    public static final String HAS_MONEY =
            "f.kind = 'MERCHANT_FUNDS' AND -f.balance > coalesce(f.floor, 0)";

    @PersistenceContext EntityManager entityManager;

    /** The posting written last; 0 before the first. */
    public long lastPosting() {
        return ((Number)
                        entityManager
                                .createNativeQuery("SELECT coalesce(max(id), 0) FROM posting")
                                .getSingleResult())
                .longValue();
    }

    /**
     * What clicks are worth now for each merchant whose funds moved by a later posting than the
     * given one.
     */
    public Map<MerchantId, ClickMark> movedSince(long posting) {
        Query moved =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT f.owner_id, bool_or(%s) FROM ledger_account f
                                WHERE f.kind = 'MERCHANT_FUNDS' AND f.owner_id IN (
                                    SELECT m.owner_id FROM posting p JOIN ledger_account m ON m.id = p.account_id
                                    WHERE p.id > :posting AND m.kind = 'MERCHANT_FUNDS')
                                GROUP BY f.owner_id"""
                                        .formatted(HAS_MONEY))
                        .setParameter("posting", posting);
        return SqlRow.all(moved, row -> Map.entry(new MerchantId(row.id()), mark(row.flag())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static ClickMark mark(boolean hasMoney) {
        return hasMoney ? ClickMark.PAYABLE : ClickMark.BUDGET_EXHAUSTED;
    }
}

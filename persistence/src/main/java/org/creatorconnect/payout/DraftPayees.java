package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whom a run would pay that has claimed nothing yet, decided by the same rules as when it claims. A
 * draft is a look at what is open now, so its payees change until it is submitted.
 */
@ApplicationScoped
public class DraftPayees {

    private static final String PAGE =
            "WITH locked AS (SELECT e.id, e.affiliate_id, e.amount_minor FROM earning e WHERE "
                    + PayoutSelection.OPEN
                    + "), "
                    + PayoutSelection.PAYEES
                    + """
                    SELECT p.affiliate_id, a.display_name, a.country, m.mask, p.gross, p.recovered
                    FROM payees p JOIN affiliate a ON a.id = p.affiliate_id JOIN payout_method m ON m.id = p.method_id
                    WHERE p.reason IS NULL AND (CAST(:after AS uuid) IS NULL OR p.affiliate_id > :after)
                    ORDER BY p.affiliate_id LIMIT :limit""";

    @PersistenceContext EntityManager entityManager;

    /**
     * Payees in the order of their ids, from the one after the given one.
     *
     * @param cutOff the run's: what became payable later is not in it
     */
    public List<DraftPayee> payees(
            Currency currency, Instant cutOff, Instant now, @Nullable UUID after, int limit) {
        List<?> rows =
                entityManager
                        .createNativeQuery(PAGE)
                        .setParameter("currency", currency.getCurrencyCode())
                        .setParameter("cutOff", cutOff)
                        .setParameter("now", now)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream().map(row -> payee((Object[]) row, currency)).toList();
    }

    private static DraftPayee payee(Object[] row, Currency currency) {
        return new DraftPayee(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                money(row[4], currency),
                money(row[5], currency));
    }

    private static Money money(Object minor, Currency currency) {
        return new Money(((Number) minor).longValue(), currency);
    }
}

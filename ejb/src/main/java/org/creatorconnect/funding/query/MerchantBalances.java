package org.creatorconnect.funding.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.money.Money;

/** What a merchant has, has promised, and owes. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.FINANCE, Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MerchantBalances {

    /** Escrow accounts belong to tasks and assignments; those tables tell whose they are. */
    private static final String SUMS =
            """
            SELECT currency, coalesce(-sum(balance) FILTER (WHERE kind = 'MERCHANT_FUNDS'), 0),
                   coalesce(sum(balance) FILTER (WHERE kind = 'MERCHANT_RECEIVABLE'), 0),
                   coalesce(-sum(balance) FILTER (WHERE kind IN ('TASK_ESCROW', 'ASSIGNMENT_ESCROW')), 0)
            FROM ledger_account
            WHERE (:currency = '' OR currency = :currency) AND owner_id IN (
                SELECT CAST(:merchant AS uuid)
                UNION ALL
                SELECT t.id FROM task t JOIN campaign c ON c.id = t.campaign_id
                WHERE c.merchant_id = :merchant
                UNION ALL
                SELECT a.id FROM assignment a JOIN task t ON t.id = a.task_id
                JOIN campaign c ON c.id = t.campaign_id WHERE c.merchant_id = :merchant)
            GROUP BY currency ORDER BY currency""";

    private final OwnMerchants own;
    @PersistenceContext EntityManager entityManager;

    protected MerchantBalances() {
        this(null);
    }

    @Inject
    public MerchantBalances(OwnMerchants own) {
        this.own = own;
    }

    /**
     * @throws org.creatorconnect.refusal.NotFound when the caller may not see this merchant's
     */
    public MerchantBalance balance(MerchantId merchant, Currency currency) {
        own.requireOwnOrStaff(merchant);
        Money none = Money.zero(currency);
        return balances(merchant, currency.getCurrencyCode()).stream()
                .findFirst()
                .orElseGet(() -> new MerchantBalance(none, none, none, none));
    }

    /**
     * In every currency in which the merchant ever had money.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not see this merchant's
     */
    public List<MerchantBalance> all(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        return balances(merchant, "");
    }

    private List<MerchantBalance> balances(MerchantId merchant, String currency) {
        List<?> rows =
                entityManager
                        .createNativeQuery(SUMS)
                        .setParameter("merchant", merchant.value())
                        .setParameter("currency", currency)
                        .getResultList();
        return rows.stream().map(row -> balance((Object[]) row)).toList();
    }

    private static MerchantBalance balance(Object[] sums) {
        Currency currency = Currency.getInstance((String) sums[0]);
        Money funds = money(sums[1], currency);
        return new MerchantBalance(
                funds, funds, money(sums[3], currency), money(sums[2], currency));
    }

    private static Money money(Object sum, Currency currency) {
        return new Money(((Number) sum).longValue(), currency);
    }
}

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
        return FundingReading_.balances(entityManager, merchant.value()).stream()
                .filter(balance -> balance.funds().currency().equals(currency))
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
        return FundingReading_.balances(entityManager, merchant.value());
    }
}

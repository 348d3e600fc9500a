package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;

/** In which currency a merchant has its money. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MerchantCurrencies {

    /** What a merchant pays in that has no money here yet. */
    private static final String USUAL = "EUR";

    private static final String MOST_FUNDS =
            """
            SELECT currency FROM ledger_account WHERE kind = 'MERCHANT_FUNDS' AND owner_id = :merchant
            ORDER BY balance, currency LIMIT 1""";

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected MerchantCurrencies() {
        this(null);
    }

    @Inject
    public MerchantCurrencies(Callers callers) {
        this.callers = callers;
    }

    /** The code of the currency in which the caller's merchant has most; EUR while it has none. */
    public String own() {
        Optional<UUID> merchant = callers.current().merchantId();
        return merchant.flatMap(this::mostFunds).orElse(USUAL);
    }

    private Optional<String> mostFunds(UUID merchant) {
        return entityManager
                .createNativeQuery(MOST_FUNDS, String.class)
                .setParameter("merchant", merchant)
                .getResultList()
                .stream()
                .map(String::valueOf)
                .findFirst();
    }
}

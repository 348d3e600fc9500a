package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.identity.Role;

/** The currencies in which runs can pay: those that the table names a minimum for. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutCurrencyQueries {

    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected PayoutCurrencyQueries() {
        this(null);
    }

    @Inject
    public PayoutCurrencyQueries(InstantSource clock) {
        this.clock = clock;
    }

    /** Their ISO 4217 codes, in alphabetical order. */
    public List<String> currencies() {
        return RunReading_.currencies(entityManager, clock.instant());
    }
}

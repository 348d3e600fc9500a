package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;

/** The least amounts that payout runs send, by the dated table, as they hold now. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutMinimums {

    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected PayoutMinimums() {
        this(null);
    }

    @Inject
    public PayoutMinimums(InstantSource clock) {
        this.clock = clock;
    }

    /** The minimum of each currency that has one, by its code. */
    public Map<String, Money> all() {
        Map<String, Money> found = new HashMap<>();
        RunReading_.minimums(entityManager, clock.instant())
                .forEach(one -> found.put(one.currency().getCurrencyCode(), one));
        return found;
    }
}

package org.creatorconnect.reporting.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;

/** How far the caller has come: a creator to the first pay, a merchant to the first task. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FirstStepsQueries {

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected FirstStepsQueries() {
        this(null);
    }

    @Inject
    public FirstStepsQueries(Callers callers) {
        this.callers = callers;
    }

    /** The caller's steps; none for a buyer who has not joined. */
    public FirstSteps mine() {
        Caller caller = callers.current();
        return caller.affiliateId()
                .flatMap(this::ofCreator)
                .or(() -> caller.merchantId().flatMap(this::ofMerchant))
                .orElse(FirstSteps.NONE);
    }

    private Optional<FirstSteps> ofCreator(UUID affiliate) {
        return FirstStepsReading_.ofCreator(entityManager, affiliate).stream()
                .findFirst()
                .map(CreatorSteps::steps);
    }

    private Optional<FirstSteps> ofMerchant(UUID merchant) {
        return FirstStepsReading_.ofMerchant(entityManager, merchant).stream()
                .findFirst()
                .map(MerchantSteps::steps);
    }
}

package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutId;

/** The cases of a payout, for those who settle them and those who watch. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutCaseQueries {

    private static final int MOST = 20;

    @PersistenceContext EntityManager entityManager;

    /** A payout's cases, newest first. */
    public List<CaseRow> ofPayout(PayoutId payout) {
        return RunReading_.cases(entityManager, payout.value(), MOST);
    }
}

package org.creatorconnect.payee.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/** How affiliates are paid: for themselves and the staff that pays them. */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed({Role.AFFILIATE, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayeeQueries {

    private final OwnAffiliates own;
    @PersistenceContext EntityManager entityManager;

    protected PayeeQueries() {
        this(null);
    }

    @Inject
    public PayeeQueries(OwnAffiliates own) {
        this.own = own;
    }

    /**
     * How an affiliate is paid.
     *
     * @throws NotFound when there is none, or it is somebody else and the caller is not of the
     *     staff
     */
    public MethodRow method(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return PayeeReading_.method(entityManager, affiliate.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("affiliate"));
    }
}

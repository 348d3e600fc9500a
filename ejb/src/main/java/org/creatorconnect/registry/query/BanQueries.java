package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/** Why, since when and until when somebody is banned, for themselves and the staff. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BanQueries {

    private final OwnAffiliates own;
    @PersistenceContext EntityManager entityManager;

    protected BanQueries() {
        this(null);
    }

    @Inject
    public BanQueries(OwnAffiliates own) {
        this.own = own;
    }

    /**
     * The ban of an affiliate; empty when there is none.
     *
     * @throws org.creatorconnect.refusal.NotFound when the affiliate is somebody else and the
     *     caller is not of the staff
     */
    public Optional<BanRow> ban(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return AffiliateReading_.ban(entityManager, affiliate.value()).stream().findFirst();
    }

    /** What the staff wrote about the ban of an affiliate, for themselves. */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public Optional<String> note(AffiliateId affiliate) {
        return AffiliateReading_.banNote(entityManager, affiliate.value()).stream().findFirst();
    }
}

package org.creatorconnect.ban.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.OwnAffiliates;

/** Why, since when and until when somebody is or was banned, for themselves and the staff. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BanQueries {

    private final OwnAffiliates own;
    private final AffiliateRepository affiliates;
    @PersistenceContext EntityManager entityManager;

    protected BanQueries() {
        this(null, null);
    }

    @Inject
    public BanQueries(OwnAffiliates own, AffiliateRepository affiliates) {
        this.own = own;
        this.affiliates = affiliates;
    }

    /**
     * The bans of an affiliate that hold: from the platform, and from merchants by their names.
     *
     * @throws org.creatorconnect.refusal.NotFound when the affiliate is somebody else and the
     *     caller is not of the staff
     */
    public List<BanRow> holding(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return BanReading_.holding(entityManager, affiliate.value());
    }

    /**
     * Every ban of an affiliate, the newest first, with what the staff wrote; at most 50.
     *
     * @throws org.creatorconnect.refusal.NotFound when there is no such affiliate
     */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public List<PastBan> all(AffiliateId affiliate) {
        affiliates.get(affiliate);
        return BanReading_.all(entityManager, affiliate.value());
    }
}

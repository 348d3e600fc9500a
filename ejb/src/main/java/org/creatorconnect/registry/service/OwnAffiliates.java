package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Lets a caller act for themselves only: somebody else's affiliate is not found. */
@ApplicationScoped
public class OwnAffiliates {

    private final Callers callers;

    protected OwnAffiliates() {
        this(null);
    }

    @Inject
    public OwnAffiliates(Callers callers) {
        this.callers = callers;
    }

    /** The caller as an affiliate, once they joined. */
    public Optional<AffiliateId> self() {
        return callers.current().affiliateId().map(AffiliateId::new);
    }

    /**
     * @throws NotFound when the caller is not this affiliate
     */
    public void requireSelf(AffiliateId affiliate) {
        if (!callers.current().isAffiliate(affiliate.value())) {
            throw new NotFound("affiliate");
        }
    }

    /**
     * @throws NotFound when the caller is neither this affiliate nor one of the staff
     */
    public void requireSelfOrStaff(AffiliateId affiliate) {
        if (!callers.current().isStaff()) {
            requireSelf(affiliate);
        }
    }
}

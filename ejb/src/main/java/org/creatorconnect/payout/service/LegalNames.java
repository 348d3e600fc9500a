package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;

/** The staff confirms that a legal name was compared with a document. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
public class LegalNames {

    private final PayeeNames names;

    protected LegalNames() {
        this(null);
    }

    @Inject
    public LegalNames(PayeeNames names) {
        this.names = names;
    }

    /**
     * @throws org.creatorconnect.refusal.NotFound when there is no such affiliate
     */
    public void confirm(AffiliateId affiliate) {
        names.confirmName(affiliate);
    }
}

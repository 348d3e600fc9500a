package org.creatorconnect.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.service.Caller;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.refusal.NotFound;

/** Lets a merchant's user act for that merchant only: another merchant is not found. */
@ApplicationScoped
public class OwnMerchants {

    private final Callers callers;

    protected OwnMerchants() {
        this(null);
    }

    @Inject
    public OwnMerchants(Callers callers) {
        this.callers = callers;
    }

    /**
     * @throws NotFound when the caller does not act for this merchant
     */
    public void requireOwn(MerchantId merchant) {
        if (!callers.current().isMerchant(merchant.value())) {
            throw new NotFound("merchant");
        }
    }

    /**
     * @throws NotFound when the caller neither acts for this merchant nor is one of the staff
     */
    public void requireOwnOrStaff(MerchantId merchant) {
        Caller caller = callers.current();
        if (!caller.isStaff() && !caller.isMerchant(merchant.value())) {
            throw new NotFound("merchant");
        }
    }
}

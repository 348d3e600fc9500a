package org.creatorconnect.merchant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;

/** Lets a merchant's user act for that merchant only: another merchant is not found. */
@ApplicationScoped
public class OwnMerchants {

    private final Callers callers;
    private final MerchantRepository merchants;

    protected OwnMerchants() {
        this(null, null);
    }

    @Inject
    public OwnMerchants(Callers callers, MerchantRepository merchants) {
        this.callers = callers;
        this.merchants = merchants;
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
     * @throws NotFound when there is none, or the caller neither acts for it nor is of the staff
     */
    public void requireOwnOrStaff(MerchantId merchant) {
        Caller caller = callers.current();
        if (caller.isMerchant(merchant.value())) {
            return;
        }
        if (!caller.isStaff() || merchants.find(merchant).isEmpty()) {
            throw new NotFound("merchant");
        }
    }
}

package org.creatorconnect.payee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;

/** Makes sure that who is paid is who they say they are. */
@ApplicationScoped
public class PayeeNames {

    private final AffiliateRepository affiliates;
    private final Settings settings;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected PayeeNames() {
        this(null, null, null, null);
    }

    @Inject
    public PayeeNames(
            AffiliateRepository affiliates,
            Settings settings,
            AuditTrail audit,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the legal name was checked, without which nothing is paid out. */
    boolean isChecked(AffiliateId id) {
        return affiliates.get(id).isNameVerified();
    }

    /** Whether an account is held under the legal name. */
    boolean isSame(AffiliateId id, String holder) {
        return affiliates.get(id).isCalled(holder);
    }

    /**
     * In a demo, where no document is looked at, a legal name is taken as verified when the
     * account's holder is called the same.
     */
    void compareName(AffiliateId id, String holder) {
        Affiliate affiliate = affiliates.lock(id);
        if (settings.isDemo() && !affiliate.isNameVerified() && affiliate.isCalled(holder)) {
            affiliate.confirmLegalName(clock.instant());
            audit.record("LEGAL_NAME_VERIFIED", "affiliate", id.value(), "by the account's holder");
        }
    }
}

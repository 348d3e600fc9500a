package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.NameEvidence;
import org.jspecify.annotations.Nullable;

/**
 * The staff confirms that a legal name was compared with something that proves it. Nobody is paid
 * before.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
public class LegalNames {

    private final AffiliateRepository affiliates;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected LegalNames() {
        this(null, null, null);
    }

    @Inject
    public LegalNames(AffiliateRepository affiliates, AuditTrail audit, InstantSource clock) {
        this.affiliates = affiliates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms the legal name; payouts may go out from now on.
     *
     * @throws org.creatorconnect.refusal.NotFound when there is no such affiliate
     * @throws StateForbids when it was confirmed before
     * @throws ValidationFailed when nothing is named that it was compared with
     */
    public void confirm(AffiliateId id, @Nullable NameEvidence evidence) {
        Affiliate affiliate = affiliates.lock(id);
        if (affiliate.isNameVerified()) {
            throw new StateForbids("The legal name is confirmed", "confirmed again");
        }
        if (evidence == null) {
            throw ValidationFailed.of("evidence", "must say what the name was compared with");
        }
        affiliate.confirmLegalName(clock.instant());
        audit.record("LEGAL_NAME_VERIFIED", "affiliate", id.value(), "by " + evidence);
    }
}

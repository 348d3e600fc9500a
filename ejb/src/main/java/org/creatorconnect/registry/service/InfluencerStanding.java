package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;

/** What a look at a channel's followers means for its owner's role as an influencer. */
@ApplicationScoped
public class InfluencerStanding {

    private final AffiliateRepository affiliates;
    private final RoleGates gates;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected InfluencerStanding() {
        this(null, null, null, null);
    }

    @Inject
    public InfluencerStanding(
            AffiliateRepository affiliates,
            RoleGates gates,
            AuditTrail audit,
            InstantSource clock) {
        this.affiliates = affiliates;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of the affiliate's channels was counted; the role is kept, doubted or over by it. */
    public void counted(AffiliateId id) {
        Affiliate affiliate = affiliates.lock(id);
        boolean doubted = affiliate.belowSince().isPresent();
        boolean lost =
                affiliate.lookAtFollowers(
                        gates.isKept(AffiliateRole.INFLUENCER, id),
                        gates.apart(AffiliateRole.INFLUENCER, id),
                        clock.instant());
        if (lost) {
            audit.record("ROLE_LOST", "affiliate", id.value(), AffiliateRole.INFLUENCER.name());
        } else if (!doubted && affiliate.belowSince().isPresent()) {
            audit.record("ROLE_DOUBTED", "affiliate", id.value(), AffiliateRole.INFLUENCER.name());
        }
    }
}

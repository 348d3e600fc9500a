package org.creatorconnect.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.CampaignPlan;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;

/** Opening campaigns. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class Campaigns {

    private final CampaignRepository campaigns;
    private final Callers callers;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Campaigns() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Campaigns(
            CampaignRepository campaigns,
            Callers callers,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.callers = callers;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a campaign.
     *
     * @param merchant whose it is to be; the caller's own when empty
     * @param request read once the caller is known to act for that merchant
     * @throws NotFound when the caller does not act for that merchant
     */
    public CampaignId open(Optional<MerchantId> merchant, Supplier<OpenCampaign> request) {
        UUID own = callers.current().merchantId().orElseThrow(() -> new NotFound("merchant"));
        if (merchant.filter(asked -> !asked.value().equals(own)).isPresent()) {
            throw new NotFound("merchant");
        }
        OpenCampaign wish = request.get();
        content.require(wish);
        CampaignId id = new CampaignId(ids.next());
        Instant now = clock.instant();
        CampaignPlan plan = wish.plan(now.atOffset(ZoneOffset.UTC).toLocalDate());
        campaigns.add(new Campaign(id, new MerchantId(own), plan, now));
        audit.record("CAMPAIGN_OPENED", "campaign", id.value(), "budget " + wish.budget());
        return id;
    }
}
